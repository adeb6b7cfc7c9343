package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.TemporaryFailure;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A message of a group.
 *
 * @param accepted its first attempt; empty when it was known, or could not be stored with the others
 * @param reading the message as somebody reads it; empty when nobody does
 */
record Member(Delivery delivery, List<Accepted> accepted, List<Future<Email>> reading) {
    /** Its first attempt, if it belongs to this group. */
    Optional<Accepted> attempt() {
        return accepted.stream().findFirst();
    }

    /**
     * What was read; empty when that failed, or nobody tried.
     *
     * @throws Error as reading did, if that was one of the JVM
     */
    Optional<Email> email() {
        return reading.stream().findFirst().flatMap(Member::await);
    }

    /** Gives back what was read, if anything was. */
    void close(Consumer<Email> back) {
        try {
            email().ifPresent(back);
        } catch (TemporaryFailure | Error e) {
            // There is nothing to give back.
        }
    }

    private static Optional<Email> await(Future<Email> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TemporaryFailure("told to stop while reading a message", e);
        }
    }
}
