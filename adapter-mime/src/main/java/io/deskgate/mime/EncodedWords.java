package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.util.Set;

/**
 * Decodes the encoded words of one field (RFC 2047), each of them once, in one pass. A character that was cut in two
 * between neighbouring words is put together again. A word that cannot be decoded is shown as it came.
 */
final class EncodedWords {
    private static final String START = "=?";

    private final String source;
    private final int limit;
    private final Set<Defect> defects;
    private final StringBuilder text = new StringBuilder();
    private final WordBytes pending;
    private int position;
    private int words;

    private EncodedWords(String source, int limit, Set<Defect> defects, CharsetHint hint) {
        this.source = source;
        this.limit = limit;
        this.defects = defects;
        this.pending = new WordBytes(3 * source.length(), defects, hint);
    }

    /** The field with its first {@code limit} words decoded. */
    static String decode(String field, int limit, Set<Defect> defects, CharsetHint hint) {
        return field.contains(START) ? new EncodedWords(field, limit, defects, hint).decode() : field;
    }

    private String decode() {
        int start = source.indexOf(START);
        while (start >= 0) {
            EncodedWord word = words < limit ? EncodedWord.at(source, start) : EncodedWord.NONE;
            if (word.isNone() || !WordBytes.canDecode(word)) {
                start = skip(start);
            } else {
                add(word, start);
                start = source.indexOf(START, position);
            }
        }
        literal(source.length());
        return text.toString();
    }

    /** Leaves a word that cannot be decoded as it is. */
    private int skip(int start) {
        defects.add(Defect.BAD_ENCODED_WORD);
        return source.indexOf(START, start + START.length());
    }

    private void add(EncodedWord word, int start) {
        boolean follows = pending.isOpen() && isBlank(position, start);
        if (!follows) {
            literal(start);
        } else if (!pending.continues(word)) {
            pending.appendTo(text);
        }
        pending.add(word);
        words++;
        position = word.end();
    }

    private void literal(int end) {
        pending.appendTo(text);
        text.append(source, position, end);
        position = end;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" \t\r\n".indexOf(source.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
