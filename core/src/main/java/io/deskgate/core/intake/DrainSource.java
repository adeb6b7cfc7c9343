package io.deskgate.core.intake;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.EmailSource.InHand;
import io.deskgate.core.port.Settlement;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Receives everything that waits in a source and tells the source how to settle each message. */
public final class DrainSource {
    private final ReceiveEmail receive;
    private final Consumer<IntakeOutcome> observer;
    private final IntConsumer expectation;
    private final List<ReceiveTogether> together;

    /** Drains through {@code receive}; {@code observer} sees each outcome before the source settles. */
    public DrainSource(ReceiveEmail receive, Consumer<IntakeOutcome> observer) {
        this.receive = receive;
        this.observer = observer;
        this.expectation = messages -> {};
        this.together = List.of();
    }

    /**
     * The same for a source that nobody else drains: what it hands over at once is received through {@code together}.
     * {@code expectation} is told how many messages are about to come.
     */
    DrainSource(
            ReceiveEmail receive, ReceiveTogether together, Consumer<IntakeOutcome> observer, IntConsumer expectation) {
        this.receive = receive;
        this.observer = observer;
        this.expectation = expectation;
        this.together = List.of(together);
    }

    /**
     * Takes all waiting messages. One that cannot be dealt with never stops those behind it.
     *
     * @throws io.deskgate.core.port.PortFailure when the source itself fails
     */
    public IntakeReport drain(EmailSource source) {
        Run run = new Run();
        source.drain(run);
        return run.report;
    }

    /** How a source settles a message with this outcome. */
    public static Settlement settlementOf(IntakeOutcome outcome) {
        if (outcome instanceof RetryLater) {
            return Settlement.RETRY_LATER;
        }
        EmailOutcome end = outcome instanceof Ended now ? now.outcome() : ((EndedBefore) outcome).outcome();
        return end instanceof Quarantined ? Settlement.SET_ASIDE : Settlement.DONE;
    }

    private final class Run implements EmailSource.Intake {
        private IntakeReport report = IntakeReport.EMPTY;

        @Override
        public void expect(int messages) {
            expectation.accept(messages);
        }

        @Override
        public Settlement receive(RawEmail raw, Envelope envelope) {
            return note(receive.receive(raw, envelope));
        }

        @Override
        public InHand takeInHand(List<Delivery> deliveries) {
            return together.isEmpty()
                    ? EmailSource.Intake.super.takeInHand(deliveries)
                    : new Together(together.get(0).begin(deliveries));
        }

        @Override
        public Settlement setAside(RawEmail head, Envelope envelope, long missingBytes, String reason) {
            return note(receive.setAside(head, envelope, missingBytes, reason));
        }

        /** A group whose outcomes are noted. */
        private final class Together implements InHand {
            private final Group group;

            Together(Group group) {
                this.group = group;
            }

            @Override
            public List<Settlement> finish() {
                return group.conclude().stream().map(Run.this::note).toList();
            }

            @Override
            public void close() {
                group.close();
            }
        }

        private Settlement note(IntakeOutcome outcome) {
            report = report.with(outcome);
            observer.accept(outcome);
            return settlementOf(outcome);
        }
    }
}
