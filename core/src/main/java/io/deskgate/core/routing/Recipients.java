package io.deskgate.core.routing;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * For whom a message is, the most trustworthy place first: the envelope, what mail servers noted on delivery, and then
 * what the sender wrote. An alias and a blind copy show only in the first two.
 */
public final class Recipients {
    private static final List<String> NOTED_ON_DELIVERY = List.of("Delivered-To", "X-Original-To", "Envelope-To");
    private static final List<String> RESENT = List.of("Resent-To", "Resent-Cc");

    private final List<Place> places = new ArrayList<>();

    private Recipients() {}

    /** The addresses found at one place of a message. */
    record Place(String name, List<String> addresses) {}

    /** The recipients of this message. */
    public static Recipients of(Envelope envelope, HeaderBlock header, Email email) {
        Recipients recipients = new Recipients();
        recipients.add("envelope recipient", List.of(envelope.recipient()));
        recipients.addRaw(NOTED_ON_DELIVERY, header);
        recipients.add("To", addresses(email.to()));
        recipients.add("Cc", addresses(email.cc()));
        recipients.addRaw(RESENT, header);
        return recipients;
    }

    /** The addresses that mail servers noted on delivery. */
    static List<String> notedOnDelivery(HeaderBlock header) {
        Recipients noted = new Recipients();
        noted.addRaw(NOTED_ON_DELIVERY, header);
        List<String> addresses = new ArrayList<>();
        noted.places.forEach(place -> addresses.addAll(place.addresses()));
        return addresses;
    }

    /** In the order in which they are asked. */
    List<Place> places() {
        return places;
    }

    private void addRaw(List<String> names, HeaderBlock header) {
        for (String name : names) {
            addRaw(name, header);
        }
    }

    private void addRaw(String name, HeaderBlock header) {
        List<String> found = new ArrayList<>();
        for (String value : header.all(name)) {
            StringTokenizer entries = new StringTokenizer(value, ",");
            while (entries.hasMoreTokens()) {
                found.add(bare(entries.nextToken()));
            }
        }
        add(name, found);
    }

    private void add(String name, List<String> addresses) {
        List<String> whole = new ArrayList<>();
        for (String address : addresses) {
            if (address.indexOf('@') > 0) {
                whole.add(address);
            }
        }
        if (!whole.isEmpty()) {
            places.add(new Place(name, whole));
        }
    }

    private static String bare(String entry) {
        int open = entry.lastIndexOf('<');
        int close = entry.indexOf('>', open + 1);
        return open >= 0 && close > open ? entry.substring(open + 1, close).strip() : entry.strip();
    }

    private static List<String> addresses(List<EmailAddress> mailboxes) {
        List<String> addresses = new ArrayList<>();
        for (EmailAddress mailbox : mailboxes) {
            addresses.add(mailbox.address());
        }
        return addresses;
    }
}
