package io.deskgate.core.reply;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.words.ForwardPrefix;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** A message that somebody passes on within the text of his own. */
public final class PassedOn {
    private static final int MOST_LINES = 300;
    private static final int MOST_FIELDS = 12;
    private static final HeadFinder MARKER = new QuoteMarker();
    private static final HeadFinder FIELDS = new HeaderFields();

    private PassedOn() {}

    /**
     * Who wrote the message that is passed on: whom From names in the block of header fields below a line that announces a
     * forwarded message, or in the first such block when the subject says so. Empty without that, and when it does not
     * name exactly one address.
     */
    public static Optional<EmailAddress> author(String subject, String text) {
        Lines lines = new Lines(text);
        boolean announced = ForwardPrefix.end(subject) > 0;
        for (int line = 0; line < Math.min(lines.count(), MOST_LINES); line++) {
            if (!lines.mayMark(line) || lines.firstChar(line) == '>') {
                continue;
            }
            Optional<Head> marker = MARKER.at(lines, line);
            if (marker.isPresent() && marker.get().kind() == Head.Kind.FORWARD) {
                return from(lines, marker.get().end());
            }
            if (announced && FIELDS.at(lines, line).isPresent()) {
                return from(lines, line);
            }
        }
        return Optional.empty();
    }

    /** Whether the subject says that a message is passed on: "Fwd: Invoice". */
    static boolean isSaidBy(String subject) {
        return ForwardPrefix.end(subject) > 0;
    }

    /** The subject without what says that a message is passed on. */
    public static String subject(String subject) {
        return subject.substring(ForwardPrefix.end(subject)).strip();
    }

    private static Optional<EmailAddress> from(Lines lines, int start) {
        for (int line = start; line < Math.min(lines.count(), start + MOST_FIELDS); line++) {
            if (HeaderLabel.of(lines, line) == HeaderLabel.FROM) {
                return mailbox(lines.content(line));
            }
        }
        return Optional.empty();
    }

    private static Optional<EmailAddress> mailbox(String field) {
        String value = field.substring(Math.max(field.indexOf(':'), field.indexOf('\uFF1A')) + 1)
                .replace('*', ' ');
        Map<String, String> addresses = new LinkedHashMap<>();
        StringTokenizer words = new StringTokenizer(value, " \t<>()[],;\"'");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            String address = word.startsWith("mailto:") ? word.substring("mailto:".length()) : word;
            if (address.indexOf('@') > 0) {
                addresses.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
            }
        }
        return addresses.size() == 1
                ? Optional.of(new EmailAddress(addresses.values().iterator().next(), name(value)))
                : Optional.empty();
    }

    /** What stands in front of the address. */
    private static String name(String value) {
        int end = value.indexOf('<') >= 0 ? value.indexOf('<') : Math.max(value.indexOf('['), 0);
        String name = value.substring(0, end).strip();
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        String bare = quoted ? name.substring(1, name.length() - 1) : name;
        return bare.indexOf('@') < 0 && bare.chars().noneMatch(Character::isISOControl) ? bare : "";
    }
}
