package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Receives messages once more, one after the other, and says what came of each. */
final class Replays {
    private final Surroundings surroundings;

    Replays(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The exit code: that of the last message that did not go well. */
    int run(List<EmailId> ids, Function<EmailId, Optional<IntakeOutcome>> again) {
        int code = ExitCode.OK;
        for (EmailId id : ids) {
            Optional<IntakeOutcome> outcome = again.apply(id);
            if (outcome.isEmpty()) {
                surroundings.complain("message " + id + " cannot be received again: there is no such message,"
                        + " or its bytes were deleted for their age");
                code = ExitCode.NOT_FOUND;
            } else {
                surroundings.out().println(Printable.line(OutcomeText.of(outcome.get())));
                code = outcome.get() instanceof RetryLater ? ExitCode.TRY_LATER : code;
            }
        }
        return code;
    }
}
