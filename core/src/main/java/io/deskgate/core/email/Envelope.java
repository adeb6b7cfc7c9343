package io.deskgate.core.email;

import java.util.Optional;

/**
 * Who handed a message over and for whom, as the mail server says, which need not be what the message claims.
 *
 * @param recipient the address it was delivered to, empty when not known
 * @param extension the part of the recipient behind the {@code +}, empty when not known
 * @param sender the return path, empty when not known, {@code <>} for the null sender of bounces (RFC 5321, 4.5.5)
 * @param source the name of the mailbox or pipe it came through
 */
public record Envelope(String recipient, String extension, String sender, String source) {
    /** The sender of bounces. */
    public static final String NULL_SENDER = "<>";

    /** An envelope that tells nothing but its source. */
    public static Envelope from(String source) {
        return new Envelope("", "", "", source);
    }

    /**
     * This envelope with what it does not know taken from the fields the mail server put in front of the message:
     * Delivered-To, X-Original-To and Return-Path, topmost first.
     */
    public Envelope completedBy(HeaderBlock header) {
        String to = recipient.isEmpty() ? deliveredTo(header) : recipient;
        String from = sender.isEmpty() ? returnPath(header) : sender;
        return new Envelope(to, extension, from, source);
    }

    // X-Original-To is the address before aliases were followed: the one the customer wrote to.
    private static String deliveredTo(HeaderBlock header) {
        Optional<String> original = header.first("x-original-to");
        return bare(
                original.isPresent()
                        ? original.get()
                        : header.first("delivered-to").orElse(""));
    }

    private static String returnPath(HeaderBlock header) {
        String path = header.first("return-path").orElse("");
        return path.equals(NULL_SENDER) ? path : bare(path);
    }

    private static String bare(String address) {
        boolean bracketed = address.startsWith("<") && address.endsWith(">");
        return bracketed ? address.substring(1, address.length() - 1) : address;
    }
}
