package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The bytes of neighbouring encoded words in one charset, so that a character may begin in one and end in the next. */
final class WordBytes {
    private final Collected bytes;
    private final Set<Defect> defects;
    private final CharsetHint hint;
    private String charset = "";
    private boolean open;

    WordBytes(int limit, Set<Defect> defects, CharsetHint hint) {
        this.bytes = new Collected(limit);
        this.defects = defects;
        this.hint = hint;
    }

    static boolean canDecode(EncodedWord word) {
        boolean known = TextDecoder.knows(word.charset()) || CharsetAliases.isConfessedlyUnknown(word.charset());
        return known && (word.encoding() == 'Q' || word.from() == word.to() || hasBase64(word));
    }

    private static boolean hasBase64(EncodedWord word) {
        for (int i = word.from(); i < word.to(); i++) {
            if (Base64Alphabet.valueOf(word.source().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isOpen() {
        return open;
    }

    boolean continues(EncodedWord word) {
        return word.charset().equalsIgnoreCase(charset);
    }

    void add(EncodedWord word) {
        charset = word.charset();
        open = true;
        if (word.encoding() == 'B') {
            addBase64(word);
        } else {
            addQ(word);
        }
    }

    /** Writes the collected bytes as text and forgets them. */
    void appendTo(StringBuilder text) {
        if (open) {
            text.append(new TextDecoder(defects, hint).decode(bytes.bytes(), bytes.length(), charset));
        }
        open = false;
        bytes.clear();
    }

    private void addBase64(EncodedWord word) {
        int held = 0;
        int bits = 0;
        for (int i = word.from(); i < word.to(); i++) {
            int sextet = Base64Alphabet.valueOf(word.source().charAt(i));
            if (sextet < 0) {
                noteJunk(sextet);
                // QUIRK: some senders put encoded pieces together, each with its own padding.
                bits = sextet == Base64Alphabet.PADDING ? 0 : bits;
                continue;
            }
            held = held << 6 | sextet;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes.append(held >> bits);
            }
        }
    }

    private void noteJunk(int sextet) {
        if (sextet == Base64Alphabet.JUNK) {
            defects.add(Defect.BAD_ENCODED_WORD);
        }
    }

    private void addQ(EncodedWord word) {
        String source = word.source();
        for (int i = word.from(); i < word.to(); i++) {
            char c = source.charAt(i);
            int value = c == '=' ? hex(source, i + 1, word.to()) : -1;
            if (value >= 0) {
                bytes.append(value);
                i += 2;
            } else {
                addPlain(c);
            }
        }
    }

    private void addPlain(char c) {
        if (c == '=') {
            defects.add(Defect.BAD_ENCODED_WORD);
        }
        if (c > 127) {
            addRaw(c);
            return;
        }
        bytes.append(c == '_' ? ' ' : c);
    }

    // QUIRK: RFC 2047 allows ASCII only inside a word; some senders leave their 8-bit bytes as they are.
    private void addRaw(char c) {
        Charset assumed = Charsets.named(charset).orElse(StandardCharsets.UTF_8);
        byte[] encoded = String.valueOf(c).getBytes(assumed.canEncode() ? assumed : StandardCharsets.UTF_8);
        bytes.append(encoded, 0, encoded.length);
    }

    private static int hex(String source, int at, int end) {
        if (at + 1 >= end) {
            return -1;
        }
        int high = Character.digit(source.charAt(at), 16);
        int low = Character.digit(source.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
