package io.deskgate.core.desk;

import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.SettingsInForce;
import java.time.Duration;
import java.util.function.BiFunction;

/** Finds out whether mail could be fetched with choices that are not saved yet. Saves nothing and changes no mailbox. */
public final class CheckChannels {
    private final ReadSettings settings;
    private final BiFunction<SettingsInForce, Duration, Checkup> mailbox;

    /** Looks with {@code mailbox} at the mailbox that settings describe, for no longer than it is told. */
    public CheckChannels(ReadSettings settings, BiFunction<SettingsInForce, Duration, Checkup> mailbox) {
        this.settings = settings;
        this.mailbox = mailbox;
    }

    /** Looks as if these choices were saved. Failures are findings, not thrown. The server is left after {@code most}. */
    public Checkup check(SettingsForm form, Duration most) {
        try {
            return mailbox.apply(settings.inForce(form), most);
        } catch (PortFailure e) {
            return Checkup.of(CheckMailbox.failed(Aspect.SET_UP, e));
        }
    }
}
