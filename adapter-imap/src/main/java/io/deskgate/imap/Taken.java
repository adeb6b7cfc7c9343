package io.deskgate.imap;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.EmailSource.InHand;
import io.deskgate.core.port.EmailSource.Intake;
import io.deskgate.core.port.Settlement;
import io.deskgate.imap.Fetched.TooLarge;
import java.util.ArrayList;
import java.util.List;

/** One batch that was handed over and is not settled. */
record Taken(MailboxName mailbox, Intake intake, Haul haul, InHand inHand) implements AutoCloseable {
    /** Hands over what came whole. */
    static Taken over(MailboxName mailbox, Intake intake, Haul haul) {
        List<Delivery> whole = new ArrayList<>();
        haul.fetched().stream()
                .filter(message -> !(message instanceof TooLarge))
                .forEach(message -> whole.add(new Delivery(message.raw(), envelope(mailbox, message.raw()))));
        return new Taken(mailbox, intake, haul, intake.takeInHand(whole));
    }

    /** Ends all messages of the batch. */
    Verdicts finish() {
        List<Settlement> settlements = new ArrayList<>(inHand.finish());
        List<Fetched> fetched = haul.fetched();
        for (int i = 0; i < fetched.size(); i++) {
            if (fetched.get(i) instanceof TooLarge large) {
                settlements.add(i, setAside(large));
            }
        }
        return new Verdicts(fetched, settlements);
    }

    @Override
    public void close() {
        inHand.close();
        haul.close();
    }

    private Settlement setAside(TooLarge large) {
        RawEmail head = large.raw();
        return intake.setAside(head, envelope(mailbox, head), Math.max(1, large.size() - head.size()), reason(large));
    }

    private static String reason(TooLarge large) {
        return "message of " + large.size() + " bytes is over the limit of " + ParserLimits.DEFAULT.messageBytes()
                + "; only its header was fetched, the rest is on the mail server";
    }

    private static Envelope envelope(MailboxName mailbox, RawEmail raw) {
        return Envelope.from(mailbox.toString()).completedBy(raw.header());
    }
}
