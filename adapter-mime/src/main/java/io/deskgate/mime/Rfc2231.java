package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Puts the numbered parts of one parameter together: bytes first, characters after. */
final class Rfc2231 {
    private static final int MOST_BYTES = 64 * 1024;

    private final Set<Defect> defects;
    private final CharsetHint hint;
    private final Collected bytes = new Collected(MOST_BYTES);

    Rfc2231(HeaderText text) {
        this.defects = text.defects();
        this.hint = text.hint();
    }

    /** The value of these parts in their order; the first one may name the charset. */
    String decode(List<Segment> parts) {
        Segment first = parts.get(0);
        int charsetEnd = first.encoded() ? first.value().indexOf('\'') : -1;
        int languageEnd = first.value().indexOf('\'', charsetEnd + 1);
        boolean labelled = charsetEnd >= 0 && languageEnd >= 0;
        String charset = labelled ? first.value().substring(0, charsetEnd) : "";
        add(first.encoded(), first.value(), labelled ? languageEnd + 1 : 0);
        for (Segment part : parts.subList(1, parts.size())) {
            add(part.encoded(), part.value(), 0);
        }
        return text(charset);
    }

    private String text(String charset) {
        if (charset.isEmpty()) {
            return CharsetGuess.decode(bytes.bytes(), bytes.length(), hint);
        }
        return new TextDecoder(defects, hint).decode(bytes.bytes(), bytes.length(), charset);
    }

    private void add(boolean encoded, String value, int from) {
        if (!encoded) {
            byte[] plain = value.getBytes(StandardCharsets.ISO_8859_1);
            bytes.append(plain, 0, plain.length);
            return;
        }
        for (int i = from; i < value.length(); i++) {
            int escaped = value.charAt(i) == '%' ? hex(value, i + 1) : -1;
            bytes.append(escaped < 0 ? value.charAt(i) : escaped);
            i += escaped < 0 ? 0 : 2;
        }
    }

    private static int hex(String value, int at) {
        if (at + 1 >= value.length()) {
            return -1;
        }
        int high = Character.digit(value.charAt(at), 16);
        int low = Character.digit(value.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
