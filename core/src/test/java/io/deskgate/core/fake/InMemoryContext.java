package io.deskgate.core.fake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Participant.Part;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Relation;
import io.deskgate.core.ticket.Relation.Kind;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is around a ticket. */
record InMemoryContext(Shelves shelves, Ticket ticket) {
    TicketContext context() {
        return new TicketContext(
                participants(), relations(), answerTo(), shelves.causes.getOrDefault(ticket.id(), Map.of()));
    }

    private List<Participant> participants() {
        Map<String, Participant> people = new LinkedHashMap<>();
        List<Ticket> tickets = shelves.allOf(ticket.id());
        tickets.forEach(one -> put(people, one.summary().reporter(), Part.REPORTER));
        tickets.stream()
                .filter(one -> shelves.forwarders.containsKey(one.id()))
                .forEach(one -> put(people, shelves.forwarders.get(one.id()), Part.FORWARDER));
        tickets.stream()
                .flatMap(one -> shelves.watchers.get(one.id()).values().stream())
                .sorted((a, b) -> a.mailbox().key().compareTo(b.mailbox().key()))
                .forEach(watcher -> put(people, watcher, Part.WATCHER));
        ticket.comments().stream()
                .filter(comment -> isCertain(comment.voice()))
                .map(Comment::author)
                .forEach(author -> put(people, author, Part.AUTHOR));
        return List.copyOf(people.values());
    }

    private EmailAddress answerTo() {
        EmailAddress reporter = ticket.summary().reporter().mailbox();
        return shelves.answerTo.getOrDefault(ticket.id(), reporter);
    }

    private void put(Map<String, Participant> people, Person person, Part part) {
        people.putIfAbsent(person.mailbox().key(), new Participant(person, part, shelves.reach(person.mailbox())));
    }

    private static boolean isCertain(Voice voice) {
        return voice.isVerified() && voice.kind() != Voice.Kind.MACHINE;
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        TicketId into = shelves.merged.get(ticket.id());
        if (into != null) {
            relations.add(relation(Kind.MERGED_INTO, shelves.existingTicket(into)));
        }
        shelves.allOf(ticket.id()).stream()
                .filter(other -> !other.id().equals(ticket.id()))
                .forEach(other -> relations.add(relation(Kind.MERGED_FROM, other)));
        TicketId follows = shelves.follows.get(ticket.id());
        if (follows != null && shelves.tickets.containsKey(follows)) {
            relations.add(relation(Kind.FOLLOWS, shelves.existingTicket(follows)));
        }
        shelves.follows.entrySet().stream()
                .filter(entry -> entry.getValue().equals(ticket.id()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(TicketId::value))
                .filter(shelves.tickets::containsKey)
                .forEach(other -> relations.add(relation(Kind.FOLLOWED_BY, shelves.existingTicket(other))));
        return relations;
    }

    private static Relation relation(Kind kind, Ticket other) {
        return new Relation(kind, other.summary().key());
    }
}
