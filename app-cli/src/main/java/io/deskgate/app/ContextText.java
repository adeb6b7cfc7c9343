package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Participant.Part;
import io.deskgate.core.ticket.Reach;
import io.deskgate.core.ticket.Relation;
import io.deskgate.core.ticket.TicketContext;
import java.util.ArrayList;
import java.util.List;

/** What there is around a ticket, for people. */
final class ContextText {
    private ContextText() {}

    /** A line for each thing there is, with its label in front. */
    static List<String> lines(TicketContext context) {
        List<String> lines = new ArrayList<>();
        for (Relation relation : context.relations()) {
            lines.add(line(relation));
        }
        Participant reporter = context.participants().get(0);
        String failing = reach(reporter.reach());
        if (!failing.isEmpty()) {
            lines.add("Mail      to " + reporter.person().mailbox().address() + failing);
        }
        if (!context.answerTo().address().equals(reporter.person().mailbox().address())) {
            lines.add("Answers   go to " + context.answerTo().address());
        }
        for (Part part : List.of(Part.FORWARDER, Part.WATCHER, Part.AUTHOR)) {
            String people = people(context, part);
            if (!people.isEmpty()) {
                lines.add(label(part) + people);
            }
        }
        return lines;
    }

    /** Stands behind a contribution that came with a message; {@code email explain} tells why it came there. */
    static String message(TicketContext context, int number) {
        EmailId id = context.messages().get(number);
        return id == null ? "" : ", message " + id;
    }

    /** Stands behind somebody whom mail does not reach. */
    static String reach(Reach reach) {
        return reach instanceof Reach.Failing failing
                ? " [undeliverable since " + Timestamps.show(failing.since()) + ": " + failing.reason() + "]"
                : "";
    }

    private static String line(Relation relation) {
        return switch (relation.kind()) {
            case MERGED_INTO -> "Merged    into " + relation.ticket() + ", where answers arrive";
            case MERGED_FROM -> "Merged    with " + relation.ticket() + ", whose answers arrive here";
            case FOLLOWS -> "Follows   " + relation.ticket() + ", which was closed";
            case FOLLOWED_BY -> "Followed  by " + relation.ticket();
        };
    }

    private static String label(Part part) {
        return switch (part) {
            case REPORTER -> "Reporters ";
            case FORWARDER -> "Forwarded by ";
            case WATCHER -> "Watchers  ";
            case AUTHOR -> "Others    ";
        };
    }

    private static String people(TicketContext context, Part part) {
        List<String> people = new ArrayList<>();
        for (Participant one : context.participants()) {
            if (one.part() == part) {
                people.add(one.person().mailbox() + reach(one.reach()));
            }
        }
        return String.join(", ", people);
    }
}
