package io.deskgate.core.reply;

import io.deskgate.core.words.Words;
import java.util.List;
import java.util.StringTokenizer;

/** Lines that tell how to reach somebody: address, link, telephone number, mailing list. */
final class ContactLines {
    private static final int LONGEST = 120;
    private static final int MOST_LINES = 20;
    private static final List<String> LIST_WORDS = List.of("mailing list", "unsubscribe", "mailman", "listinfo");

    private int written;
    private boolean address;
    private boolean link;
    private boolean phone;
    private boolean list;
    private boolean tooLong;

    ContactLines(Lines lines, int from, int to) {
        for (int line = from; line < to && written <= MOST_LINES; line++) {
            if (!lines.isBlank(line)) {
                note(lines, line);
            }
        }
    }

    private void note(Lines lines, int line) {
        written++;
        tooLong |= lines.length(line) > LONGEST;
        String content = lines.content(line);
        address |= Addresses.hasAddress(content);
        String folded = Words.fold(content);
        link |= Addresses.hasLink(folded);
        phone |= Addresses.hasDigitsOfAPhone(content) && (Addresses.isPhone(content) || hasPhone(content));
        list |= LIST_WORDS.stream().anyMatch(folded::contains);
    }

    /** In a line such as "Kim Lee | ACME | +49 30 1234567". */
    private static boolean hasPhone(String content) {
        StringTokenizer pieces = new StringTokenizer(content, "|,;\u2022\u00B7");
        while (pieces.hasMoreTokens()) {
            if (Addresses.isPhone(pieces.nextToken())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are at least two ways to reach somebody, or a way to leave a list. */
    boolean areSignature() {
        return written <= MOST_LINES && (list || !tooLong && ways() > 1);
    }

    boolean hasAny() {
        return ways() > 0;
    }

    private int ways() {
        return (address ? 1 : 0) + (link ? 1 : 0) + (phone ? 1 : 0);
    }
}
