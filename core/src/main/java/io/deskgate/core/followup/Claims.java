package io.deskgate.core.followup;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All that a message says about the ticket it belongs to, in the order in which it counts. */
final class Claims {
    /** The most addresses and the most ids that are looked at; no honest message has more. */
    static final int MOST = 1_000;

    private final ReplyMarks marks;
    private final Set<String> unsignedHosts;
    private final Forgeries forgeries;
    private final List<Claim> found = new ArrayList<>();

    Claims(ReplyMarks marks, Set<String> unsignedHosts, Notes notes) {
        this.marks = marks.forOneMessage();
        this.unsignedHosts = unsignedHosts;
        this.forgeries = new Forgeries(notes);
    }

    List<Claim> of(Arrival arrival) {
        Email email = arrival.email();
        List<MessageId> parents = parents(email);
        for (String part : localParts(arrival)) {
            readAddress(part);
        }
        for (MessageId id : parents) {
            readSignedId(id);
        }
        for (MessageId id : parents) {
            found.add(new Claim.OfMessage(id, email.inReplyTo().contains(id) ? "In-Reply-To" : "References"));
        }
        for (MessageId id : parents) {
            readUnsignedId(id);
        }
        for (Mark mark : BodyMarks.in(email.body().text())) {
            readBody(mark);
        }
        for (TicketKey key : SubjectKeys.in(email.subject())) {
            found.add(new Claim.OfKey(key, Strength.CLAIMED, "the subject"));
        }
        forgeries.sumUp();
        return found;
    }

    /** What the id of a message says that a mail server reports on. */
    List<Claim> ofOriginal(List<MessageId> original) {
        for (MessageId id : original) {
            readSignedId(id);
            found.add(new Claim.OfMessage(id, "the message it reports on"));
        }
        forgeries.sumUp();
        return found;
    }

    /** In-Reply-To first, then References from the newest to the oldest. */
    private static List<MessageId> parents(Email email) {
        LinkedHashSet<MessageId> ids = new LinkedHashSet<>(email.inReplyTo());
        List<MessageId> references = email.references();
        for (int i = references.size() - 1; i >= 0 && ids.size() < MOST; i--) {
            ids.add(references.get(i));
        }
        return new ArrayList<>(ids);
    }

    /** In lower case, since that is how a mark is read: one address in many spellings says the same once. */
    private static Set<String> localParts(Arrival arrival) {
        Email email = arrival.email();
        Set<String> parts = new LinkedHashSet<>();
        parts.add(arrival.envelope().extension().toLowerCase(Locale.ROOT));
        addLocalPart(parts, arrival.envelope().recipient());
        for (String address : arrival.header().all("delivered-to")) {
            addLocalPart(parts, address);
        }
        for (List<EmailAddress> list : List.of(email.to(), email.cc())) {
            for (EmailAddress address : list) {
                addLocalPart(parts, address.address());
            }
        }
        return parts;
    }

    private static void addLocalPart(Set<String> parts, String address) {
        if (parts.size() < MOST) {
            parts.add(localPart(address).toLowerCase(Locale.ROOT));
        }
    }

    private static String localPart(String address) {
        int at = address.lastIndexOf('@');
        String local = at < 0 ? address : address.substring(0, at);
        return local.substring(Math.max(local.lastIndexOf('+'), local.lastIndexOf('<')) + 1);
    }

    private void readAddress(String part) {
        Optional<Mark> mark = Mark.withoutNonce(part);
        if (mark.isPresent() && isGenuine(marks.isOfAddress(mark.get()), "the reply address", part)) {
            found.add(new Claim.OfKey(mark.get().key(), Strength.SIGNED, "the reply address"));
        }
    }

    private void readSignedId(MessageId id) {
        Optional<Mark> mark = Mark.withNonce(localPart(id.value()));
        if (mark.isPresent() && isGenuine(marks.isOfMessage(mark.get()), "the signed id", id.value())) {
            found.add(new Claim.OfKey(mark.get().key(), Strength.SIGNED, "the signed id of a message of ours"));
        }
    }

    private void readUnsignedId(MessageId id) {
        String host = id.value().substring(id.value().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int dot = id.value().indexOf('.');
        if (dot < 0 || !unsignedHosts.contains(host)) {
            return;
        }
        Optional<TicketKey> key = TicketKey.parse(id.value().substring(0, dot));
        if (key.isPresent()) {
            found.add(new Claim.OfKey(key.get(), Strength.CLAIMED, "an unsigned id"));
        }
    }

    private void readBody(Mark mark) {
        if (isGenuine(marks.isOfBody(mark), "the mark in the text", mark.key().toString())) {
            found.add(new Claim.OfKey(mark.key(), Strength.CLAIMED, "a mark in the text"));
        }
    }

    private boolean isGenuine(boolean genuine, String what, String said) {
        if (!genuine) {
            forgeries.note(what, said);
        }
        return genuine;
    }
}
