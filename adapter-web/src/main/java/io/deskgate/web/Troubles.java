package io.deskgate.web;

import io.deskgate.core.port.ContentRefused;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.web.Answer.Refusal;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;

/** Turns what goes wrong into a page that says what to do, and tells the operator of what nobody expected. */
final class Troubles {
    private final Consumer<String> operator;

    Troubles(Consumer<String> operator) {
        this.operator = operator;
    }

    Answer guard(Supplier<Answer> work) {
        try {
            return work.get();
        } catch (TemporaryFailure | ContentRefused e) {
            operator.accept(e.getMessage());
            return new Refusal(503, "Please try again", e.getMessage());
        } catch (PermanentFailure e) {
            operator.accept(e.getMessage());
            return new Refusal(500, "Something must be changed first", e.getMessage());
        } catch (RuntimeException e) {
            return e instanceof HttpException http ? tooMuch(http) : unexpected(e);
        }
    }

    private static Answer tooMuch(HttpException e) {
        boolean large = e.getCode() == 413 || String.valueOf(e.getReason()).contains("exceed");
        return large
                ? new Refusal(413, "That is too much", "This form may not be that long. Shorten the text.")
                : new Refusal(400, "This cannot be read", "Go back, load the page again and repeat what you did.");
    }

    // The text of an exception nobody expected may hold anything, mail text too: its kind and place are enough.
    private Answer unexpected(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        operator.accept("unexpected " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0])
                + ", please report this");
        return new Refusal(500, "That was our fault", "It has been noted for the operator. Nothing was changed.");
    }
}
