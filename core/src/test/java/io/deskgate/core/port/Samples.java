package io.deskgate.core.port;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.core.ticket.TicketSummary;
import io.deskgate.core.ticket.Trace;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** Valid messages and changes for the contracts. */
public final class Samples {
    /** When everything happens. */
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /** How every message comes. */
    public static final Envelope ENVELOPE = new Envelope("desk+a@example.com", "a", "ann@example.com", "pipe");

    /** Who writes. */
    public static final Person ANN = new Person(new EmailAddress("Ann@example.com", "Ann"));

    /** Why everything ends as it does. */
    public static final Trace TRACE = Trace.of("Which ticket does it answer?", "none");

    private Samples() {}

    /** A message that is the same only for the same text. */
    public static RawEmail mail(String text) {
        return RawEmail.of("Message-ID: <" + text + "@example.com>\r\nSubject: " + text + "\r\n\r\n" + text + "\r\n");
    }

    /** Hands the message with this text over, for the first time. */
    public static EmailId accepted(Desk desk, String text) {
        return ((Receipt.Accepted) desk.ledger().accept(mail(text), ENVELOPE)).id();
    }

    /** What Ann says at noon, known by {@code text@example.com}. */
    public static Contribution says(String text, Attachment... files) {
        MessageId id = new MessageId(text + "@example.com");
        return new Contribution(ANN, Body.ofText(text), List.of(files), id, NOON);
    }

    /** The change that opens a ticket in the first branch. */
    public static OpenTicket opens(EmailId cause, Contribution contribution) {
        return opens(cause, new BranchId(1), contribution);
    }

    /** The change that opens a ticket in this branch. */
    public static OpenTicket opens(EmailId cause, BranchId branch, Contribution contribution) {
        return new OpenTicket(
                cause, Placement.in(branch, Priority.LOW), contribution.body().text(), contribution);
    }

    /** Hands a message over and lets it open a ticket. */
    public static TicketKey opened(Desk desk, String text, Attachment... files) {
        EmailOutcome outcome = desk.tickets().apply(opens(accepted(desk, text), says(text, files)), TRACE);
        return ((EmailOutcome.TicketOpened) outcome).ticket();
    }

    /** Hands a message over and lets it comment on a ticket. */
    public static EmailOutcome commented(Desk desk, TicketKey key, String text, Attachment... files) {
        TicketId ticket = desk.tickets().find(key).orElseThrow().id();
        return desk.tickets().apply(new AddComment(accepted(desk, text), ticket, says(text, files)), TRACE);
    }

    /** The keys of all tickets, newest first. */
    public static List<TicketKey> listed(Desk desk) {
        return listed(desk, TicketFilter.ALL);
    }

    /** The keys of these tickets, newest first. */
    public static List<TicketKey> listed(Desk desk, TicketFilter filter) {
        return desk.work().page(TicketQuery.newest(filter, 50)).tickets().stream()
                .map(TicketSummary::key)
                .toList();
    }

    /** A file of this many bytes, none of them text. */
    public static Attachment file(String name, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        return file(name, Content.of(bytes), sha256(bytes));
    }

    /** A file with this content, whose hash is not true. */
    public static Attachment file(String name, Content content) {
        return file(name, content, "ab".repeat(32));
    }

    private static Attachment file(String name, Content content, String sha256) {
        return new Attachment(name, "application/octet-stream", sha256, false, "", content);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
