package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;

/** Chinese in seven bits (RFC 1843), which Java does not know. */
final class Hz {
    private static final char SIGN = '~';

    private final byte[] bytes;
    private final int length;
    private final Set<Defect> defects;
    private final StringBuilder text;
    private boolean chinese;

    private Hz(byte[] bytes, int length, Set<Defect> defects) {
        this.bytes = bytes;
        this.length = length;
        this.defects = defects;
        this.text = new StringBuilder(length);
    }

    static boolean isMeantBy(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "hz", "hz-gb-2312", "hz-gb2312", "hzgb2312", "cshzgb2312", "x-hz" -> true;
            default -> false;
        };
    }

    /** Anything that is not HZ is taken as it is and noted. */
    static String decode(byte[] bytes, int length, Charset gb, Set<Defect> defects) {
        Hz decoder = new Hz(bytes, length, defects);
        for (int at = 0; at < length; ) {
            at += decoder.take(at, gb);
        }
        return decoder.text.toString();
    }

    /** Number of bytes taken. */
    private int take(int at, Charset gb) {
        int here = bytes[at];
        if (here == SIGN) {
            return escape(at);
        }
        if (chinese && here > ' ') {
            return letter(at, gb);
        }
        // A line begins outside of Chinese (RFC 1843, 3), whatever the one above forgot.
        chinese = chinese && here != '\n';
        text.append((char) here);
        return 1;
    }

    private int escape(int at) {
        int next = next(at);
        switch (next) {
            case '{' -> chinese = true;
            case '}', '\n' -> chinese = false;
            case SIGN -> text.append(SIGN);
            default -> {
                return next == '\r' && next(at + 1) == '\n' ? 3 : noEscape();
            }
        }
        return 2;
    }

    private int noEscape() {
        defects.add(Defect.BAD_CHARACTERS);
        text.append(SIGN);
        return 1;
    }

    private int letter(int at, Charset gb) {
        int next = next(at);
        // The sign may be half a letter; no letter begins with what ends Chinese.
        if (next <= ' ' || next == SIGN && next(at + 1) == '}') {
            defects.add(Defect.BAD_CHARACTERS);
            text.append((char) bytes[at]);
            return 1;
        }
        byte[] pair = {(byte) (bytes[at] | 0x80), (byte) (next | 0x80)};
        text.append(new String(pair, gb));
        return 2;
    }

    private int next(int at) {
        return at + 1 < length ? bytes[at + 1] : -1;
    }
}
