package io.deskgate.core.category;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.HeaderBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whom a report speaks of that has no fields for machines: addresses in front of lines, or anywhere if there are none. */
final class NoticeRecipients {
    private static final int LONGEST_DIAGNOSTIC = 500;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 1000;

    private final Set<String> known = new HashSet<>();
    private final Set<String> announced = new HashSet<>();
    private final List<BouncedRecipient> recipients = new ArrayList<>();
    private final DeliveryAction action;
    private String address = "";
    private final StringBuilder diagnostic = new StringBuilder();

    NoticeRecipients(HeaderBlock header, Email email, DeliveryAction action) {
        this.action = action;
        email.from().forEach(this::know);
        email.to().forEach(this::know);
        for (String list : header.all("x-failed-recipients")) {
            announce(list);
        }
    }

    private void know(EmailAddress mailbox) {
        known.add(mailbox.key());
    }

    private void announce(String list) {
        for (int at = 0; at < list.length() && announced.size() < Bounce.MOST_RECIPIENTS; at++) {
            String found = AddressIn.first(list.substring(at));
            if (found.isEmpty()) {
                return;
            }
            announced.add(found.toLowerCase(Locale.ROOT));
            known.remove(found.toLowerCase(Locale.ROOT));
            at = list.indexOf(found, at) + found.length();
        }
    }

    List<BouncedRecipient> of(String said) {
        scan(said, true);
        if (recipients.isEmpty() && announced.isEmpty()) {
            scan(said, false);
        }
        for (String missed : announced) {
            add(missed, "");
        }
        return recipients;
    }

    private void scan(String said, boolean onlyInFront) {
        int start = 0;
        for (int line = 0; line < MOST_LINES && start < said.length(); line++) {
            int end = said.indexOf('\n', start);
            int stop = end < 0 ? said.length() : end;
            line(said.substring(start, Math.min(stop, start + LONGEST_LINE)).strip(), onlyInFront);
            start = stop + 1;
        }
        finish();
    }

    private void line(String line, boolean onlyInFront) {
        String found = isMessageId(line) ? "" : onlyInFront ? AddressIn.front(line) : AddressIn.first(line);
        if (!found.isEmpty() && isRecipient(found) && !found.equalsIgnoreCase(address)) {
            finish();
            address = found;
        }
        if (!address.isEmpty() && diagnostic.length() < LONGEST_DIAGNOSTIC) {
            diagnostic.append(found.isEmpty() ? line : behind(found, line)).append(' ');
        }
    }

    /** An id looks like an address. */
    private static boolean isMessageId(String line) {
        return FieldLines.nameOf(line).endsWith("message-id");
    }

    /** What a line says of the address in front of it. */
    private static String behind(String found, String line) {
        if (!AddressIn.front(line).equals(found)) {
            return line;
        }
        int end = line.indexOf(found) + found.length();
        while (end < line.length() && ">\"'):;, ".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return line.substring(end);
    }

    private boolean isRecipient(String found) {
        String key = found.toLowerCase(Locale.ROOT);
        boolean server = key.startsWith("postmaster@") || key.startsWith("mailer-daemon@");
        return announced.contains(key) || announced.isEmpty() && !server && !known.contains(key);
    }

    private void finish() {
        if (!address.isEmpty()) {
            add(address, OneLine.of(diagnostic, LONGEST_DIAGNOSTIC));
        }
        address = "";
        diagnostic.setLength(0);
    }

    private void add(String recipient, String said) {
        boolean fresh = known.add(recipient.toLowerCase(Locale.ROOT));
        if (fresh && recipients.size() < Bounce.MOST_RECIPIENTS) {
            recipients.add(new BouncedRecipient(recipient, action, StatusCode.in(said), said));
        }
    }
}
