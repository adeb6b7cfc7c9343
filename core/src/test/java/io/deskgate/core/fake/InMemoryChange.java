package io.deskgate.core.fake;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.Superseded;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Source;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketSummary;
import io.deskgate.core.ticket.Trace;
import io.deskgate.core.ticket.Voice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One change being applied. Everything that can fail happens before anything is kept. */
final class InMemoryChange {
    private final Shelves shelves;
    private final TicketChange change;
    private final Trace trace;
    private final Contribution said;
    private final List<byte[]> files = new ArrayList<>();

    InMemoryChange(Shelves shelves, TicketChange change, Trace trace) {
        this.shelves = shelves;
        this.change = change;
        this.trace = trace;
        this.said = change.contribution();
    }

    EmailOutcome apply() {
        StoredEmail cause = shelves.existingEmail(change.cause());
        if (cause.state() instanceof EmailOutcome before) {
            return before;
        }
        said.attachments().forEach(file -> files.add(bytesOf(file)));
        EmailOutcome outcome = change instanceof OpenTicket open ? openTicket(open) : addComment((AddComment) change);
        shelves.emails.put(cause.id().value(), cause.ended(cause.attempts(), outcome, trace));
        return outcome;
    }

    private EmailOutcome openTicket(OpenTicket open) {
        Branch branch = shelves.existingBranch(open.placement().branch());
        TicketKey key = shelves.nextKey(branch);
        TicketSummary summary = new TicketSummary(
                key,
                open.subject(),
                author(),
                open.placement().assignee() instanceof Agent
                        ? open.placement().assignee()
                        : branch.details().defaultAssignee(),
                Status.NEW,
                open.placement().priority(),
                Source.EMAIL,
                said.at(),
                said.at());
        TicketId id = shelves.nextTicketId();
        open.placement().follows().forEach(closed -> shelves.follows.put(id, closed));
        open.placement().forwarder().forEach(agent -> shelves.forwarders.put(id, shelves.known(agent)));
        open.placement().answerTo().forEach(address -> shelves.answerTo.put(id, address));
        if (open.placement().forwarder().isEmpty()) {
            reached();
        }
        keep(new Ticket(
                id,
                summary,
                branch,
                said.body(),
                stored(0),
                List.of(),
                open.placement().tags(),
                said.voice()));
        return new TicketOpened(key);
    }

    private EmailOutcome addComment(AddComment add) {
        Ticket ticket = shelves.existingTicket(add.ticket());
        requireAsDecided(add, ticket);
        int before = shelves.files.get(ticket.id()).size();
        List<Comment> comments = new ArrayList<>(ticket.comments());
        comments.add(new Comment(
                author(), said.body(), add.segments(), Shown.REPLY, said.at(), stored(before), said.voice()));
        keep(InMemoryTickets.touched(InMemoryTickets.with(comments, after(add, ticket)), said.at()));
        shelves.mailed.computeIfAbsent(ticket.id(), id -> new ArrayList<>()).add(said.at());
        shelves.mailedBy
                .computeIfAbsent(ticket.id(), id -> new ArrayList<>())
                .add(said.author().mailbox().key());
        reached();
        new InMemoryReach(shelves, ticket.id(), said.at()).mark(add.undelivered());
        return new CommentAdded(ticket.summary().key());
    }

    private void requireAsDecided(AddComment add, Ticket ticket) {
        if (shelves.merged.containsKey(ticket.id())) {
            throw new Superseded("ticket " + add.ticket().value() + " was merged meanwhile");
        }
        if (add.after() == After.STILL_OPEN && ticket.summary().status() == Status.CLOSED) {
            throw new Superseded("ticket " + add.ticket().value() + " was closed meanwhile");
        }
    }

    private Ticket after(AddComment add, Ticket ticket) {
        if (add.after() != After.OPEN || ticket.summary().status() != Status.CLOSED) {
            return ticket;
        }
        shelves.reopenings.computeIfAbsent(ticket.id(), id -> new ArrayList<>()).add(said.at());
        return InMemoryTickets.with(Status.OPEN, ticket);
    }

    private Person author() {
        return shelves.called(said.author());
    }

    private void keep(Ticket ticket) {
        shelves.keep(ticket);
        shelves.files.computeIfAbsent(ticket.id(), id -> new ArrayList<>()).addAll(files);
        shelves.messages.putIfAbsent(said.messageId(), ticket.id());
        shelves.causes
                .computeIfAbsent(ticket.id(), id -> new HashMap<>())
                .put(ticket.comments().size(), change.cause());
        watch(shelves.watchers.computeIfAbsent(ticket.id(), id -> new TreeMap<>()));
    }

    private void reached() {
        if (said.voice().kind() != Voice.Kind.MACHINE) {
            shelves.failing.remove(said.author().mailbox().key());
        }
    }

    private void watch(Map<String, Person> watchers) {
        for (EmailAddress watcher : said.watchers()) {
            if (watchers.size() < Participant.MOST_WATCHERS) {
                watchers.put(watcher.key(), shelves.known(new Person(watcher)));
            }
        }
    }

    private List<StoredAttachment> stored(int before) {
        List<StoredAttachment> stored = new ArrayList<>();
        for (Attachment file : said.attachments()) {
            int number = before + stored.size() + 1;
            stored.add(new StoredAttachment(
                    number,
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.inline(),
                    file.contentId()));
        }
        return stored;
    }

    private static byte[] bytesOf(Attachment file) {
        try {
            return file.content().open().readAllBytes();
        } catch (IOException e) {
            throw new TemporaryFailure("cannot read attachment " + file.name(), e);
        }
    }
}
