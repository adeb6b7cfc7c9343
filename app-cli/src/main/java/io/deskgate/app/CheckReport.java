package io.deskgate.app;

import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Finding.Grade;
import java.util.List;

/** What was found at the desk and in each mailbox. The lists grow while it is looked around. */
record CheckReport(List<Finding> desk, List<Checked> mailboxes) {
    /** A mailbox and what was found there. */
    record Checked(NamedMailbox mailbox, Checkup checkup) {}

    int exitCode() {
        int code = code(new Checkup(desk, List.of()).worst());
        for (Checked checked : mailboxes) {
            code = Math.max(code, code(checked.checkup().worst()));
        }
        return code;
    }

    private static int code(Grade worst) {
        return switch (worst) {
            case OK, NOTICE -> ExitCode.OK;
            case TRY_LATER -> ExitCode.TRY_LATER;
            case WRONG -> ExitCode.CONFIGURATION;
        };
    }
}
