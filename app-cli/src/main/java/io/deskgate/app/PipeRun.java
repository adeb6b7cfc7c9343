package io.deskgate.app;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.DrainSource;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.Settlement;
import io.deskgate.pipe.PipeEmailSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One piped message, from standard input to the exit code. */
final class PipeRun {
    private final Surroundings surroundings;

    PipeRun(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Answers 0, 65 or 75 and nothing else. Reads the message to its end first, whatever is wrong. */
    int run(List<String> words) {
        try {
            return receive(PipeArguments.parse(words));
        } catch (PortFailure | IllegalArgumentException e) {
            surroundings.complain(e.getMessage());
        } catch (Throwable e) {
            surroundings.complain("unexpected " + e + ", the mail server must try again");
        }
        readToTheEnd();
        return PipeEmailSource.TRY_AGAIN;
    }

    private void readToTheEnd() {
        try {
            surroundings.in().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The message stays with the mail server in any case.
        }
    }

    private int receive(PipeArguments arguments) {
        String url = new DatabaseUrl(surroundings.environment()).of(arguments.database());
        PipeEmailSource source = new PipeEmailSource(surroundings.in(), told(arguments), surroundings.environment());
        Surroundings run = SettingsForThisRun.in(surroundings, arguments.settings());
        try (StoreOpening opening = StoreOpening.begin(url, run.environment())) {
            source.drain((raw, envelope) -> receive(opening, raw, envelope));
        }
        if (source.exitCode() == PipeEmailSource.NO_MESSAGE) {
            surroundings.complain("no message on standard input, not a single byte");
        }
        return source.exitCode();
    }

    private Settlement receive(StoreOpening opening, RawEmail raw, Envelope envelope) {
        IntakeOutcome outcome = opening.wiring().receiveEmail().receive(raw, envelope);
        report(outcome, raw);
        return DrainSource.settlementOf(outcome);
    }

    private void report(IntakeOutcome outcome, RawEmail raw) {
        if (outcome instanceof RetryLater) {
            surroundings.complain(OutcomeText.of(outcome) + " (" + raw + ")");
            return;
        }
        surroundings.out().println("deskgate: " + Printable.line(OutcomeText.of(outcome)));
        surroundings.out().flush();
    }

    private static Envelope told(PipeArguments arguments) {
        return new Envelope(arguments.recipient(), "", arguments.sender(), arguments.source());
    }
}
