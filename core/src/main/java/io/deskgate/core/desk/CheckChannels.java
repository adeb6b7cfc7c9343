package io.deskgate.core.desk;

import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.SettingsInForce;
import java.util.function.Function;

/** Finds out whether mail could be fetched with choices that are not saved yet. Saves nothing and changes no mailbox. */
public final class CheckChannels {
    private final ReadSettings settings;
    private final Function<SettingsInForce, Checkup> mailbox;

    /** Looks with {@code mailbox} at the mailbox that settings describe. */
    public CheckChannels(ReadSettings settings, Function<SettingsInForce, Checkup> mailbox) {
        this.settings = settings;
        this.mailbox = mailbox;
    }

    /** Looks as if these choices were saved. Failures are findings, not thrown. */
    public Checkup check(SettingsForm form) {
        try {
            return mailbox.apply(settings.inForce(form));
        } catch (PortFailure e) {
            return Checkup.of(CheckMailbox.failed(Aspect.SET_UP, e));
        }
    }
}
