package io.deskgate.mime;

import io.deskgate.core.email.MessageId;
import java.util.ArrayList;
import java.util.List;

/** Finds message ids in Message-ID, In-Reply-To and References (RFC 5322, 3.6.4). */
final class MessageIds {
    private MessageIds() {}

    /** The ids in written order; {@code line} holds no control characters. */
    static List<MessageId> in(String line) {
        return line.indexOf('<') >= 0 ? bracketed(line) : bare(line);
    }

    /** The first of these and the newest of the others, {@code limit} at most. */
    static List<MessageId> atMost(int limit, List<MessageId> ids) {
        if (ids.size() <= limit) {
            return ids;
        }
        List<MessageId> kept = new ArrayList<>(ids.subList(ids.size() - limit + 1, ids.size()));
        kept.add(0, ids.get(0));
        return kept;
    }

    private static List<MessageId> bracketed(String line) {
        List<MessageId> ids = new ArrayList<>(2);
        int from = line.indexOf('<');
        while (from >= 0) {
            int end = line.indexOf('>', from);
            add(line.substring(from + 1, end < 0 ? line.length() : end), ids);
            from = end < 0 ? -1 : line.indexOf('<', end);
        }
        return ids;
    }

    // QUIRK: ids without brackets are seen; so are sentences (RFC 822 allowed them), which have no '@' in each word.
    private static List<MessageId> bare(String line) {
        List<MessageId> ids = new ArrayList<>(2);
        int from = 0;
        while (from < line.length()) {
            int blank = line.indexOf(' ', from);
            int end = blank < 0 ? line.length() : blank;
            String word = line.substring(from, end);
            if (word.indexOf('@') >= 0 || word.length() == line.length()) {
                add(word, ids);
            }
            from = end + 1;
        }
        return ids;
    }

    // QUIRK: long ids are folded in the middle; the blanks of the fold are no part of them.
    private static void add(String written, List<MessageId> ids) {
        StringBuilder id = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!Character.isWhitespace(c) && c != '<') {
                id.append(c);
            }
        }
        if (!id.isEmpty()) {
            ids.add(new MessageId(id.toString()));
        }
    }
}
