package io.deskgate.core.port;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import java.util.ArrayList;
import java.util.List;

/** A place where messages wait. */
public interface EmailSource {
    /**
     * Shows every waiting message to {@code intake}, oldest first, and settles each one as told, at the latest before
     * this returns. A message that is not settled stays waiting.
     *
     * @throws TemporaryFailure when the source cannot be read now; what was settled stays settled
     * @throws PermanentFailure when it can never be read as it is set up
     */
    void drain(Intake intake);

    /** One message as it was handed over. */
    record Delivery(RawEmail raw, Envelope envelope) {}

    /** Messages that were handed over and have not all ended. */
    interface InHand extends AutoCloseable {
        /**
         * Ends them, and says how to settle each; as if they had come one by one. What was taken in hand before is to be
         * finished before.
         */
        List<Settlement> finish();

        /** Gives back what they take up. Those that have not ended may come again. */
        @Override
        void close();
    }

    /** Messages nobody has begun with. */
    record OneByOne(Intake intake, List<Delivery> deliveries) implements InHand {
        @Override
        public List<Settlement> finish() {
            List<Settlement> settlements = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                settlements.add(intake.receive(delivery.raw(), delivery.envelope()));
            }
            return settlements;
        }

        @Override
        public void close() {
            // Nothing was begun.
        }
    }

    /** Where a source takes its messages. */
    @FunctionalInterface
    interface Intake {
        /** Is told, before they come, how many messages are about to. */
        default void expect(int messages) {
            // Only who shows it to people wants to know.
        }

        /** Takes one message and says how to settle it. The source closes the message afterwards. */
        Settlement receive(RawEmail raw, Envelope envelope);

        /**
         * Takes several messages, oldest first, and may begin with them. The source sees to it that nobody else hands
         * them over under the same envelope at the same time, and leaves them open until the answer is closed.
         */
        default InHand takeInHand(List<Delivery> deliveries) {
            return new OneByOne(this, List.copyOf(deliveries));
        }

        /**
         * Takes note of a message that the source does not hand over.
         *
         * @param head the part of it that there is
         * @param missingBytes how much more there is, at least 1
         * @param reason why a person should look at it
         */
        default Settlement setAside(RawEmail head, Envelope envelope, long missingBytes, String reason) {
            return Settlement.SET_ASIDE;
        }
    }
}
