package io.deskgate.core.desk;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.MailboxSettings;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.SettingsInForce;
import io.deskgate.core.settings.ThisRun;
import io.deskgate.core.ticket.BranchKey;
import java.util.function.Supplier;

/** Tells what the desk is set to. */
public final class ReadSettings {
    private final SettingsRepository settings;
    private final BranchRepository branches;
    private final ThisRun run;

    /** Reads there, with what this process was told in addition. */
    public ReadSettings(SettingsRepository settings, BranchRepository branches, ThisRun run) {
        this.settings = settings;
        this.branches = branches;
        this.run = run;
    }

    /** The choices as they are stored, to be edited. */
    public StoredSettings stored() {
        return settings.read();
    }

    /** What counts now. */
    public SettingsInForce inForce() {
        return inForce(stored().form());
    }

    /** What would count if this form were stored. */
    public SettingsInForce inForce(SettingsForm form) {
        return form.resolve(run.at(new FirstBranch(branches)));
    }

    // Not a lambda: the first one of a process has to wait for what links lambdas.
    private record FirstBranch(BranchRepository branches) implements Supplier<BranchKey> {
        @Override
        public BranchKey get() {
            return branches.all().get(0).key();
        }
    }

    /** How to reach the mailbox now. */
    public MailboxSettings mailbox() {
        return MailboxSettings.of(inForce());
    }
}
