package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.util.Locale;
import java.util.Set;

/** How the bytes of a part were made fit for the way (RFC 2045, 6). */
enum TransferEncoding {
    NONE,
    BASE64,
    QUOTED_PRINTABLE,
    UUENCODE;

    /** The encoding of this name; one nobody knows is taken for none. */
    static TransferEncoding named(String field, Set<Defect> defects) {
        return switch (firstWord(field)) {
            case "base64", "x-base64", "\"base64\"" -> BASE64;
            case "quoted-printable", "quotedprintable", "\"quoted-printable\"" -> QUOTED_PRINTABLE;
            case "x-uuencode", "uuencode", "x-uue", "uue" -> UUENCODE;
            case "", "7bit", "8bit", "binary", "7-bit", "8-bit", "7bits", "8bits" -> NONE;
            default -> {
                defects.add(Defect.UNKNOWN_TRANSFER_ENCODING);
                yield NONE;
            }
        };
    }

    /** What decodes into {@code target}. */
    ByteSink decoder(ByteSink target, Set<Defect> defects) {
        if (this == BASE64) {
            return new Base64Decoder(target, defects);
        }
        if (this == QUOTED_PRINTABLE) {
            return new QuotedPrintableDecoder(target, defects);
        }
        return this == UUENCODE ? new UuDecoder(target, defects) : target;
    }

    private static String firstWord(String field) {
        String name = field.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < name.length() && " \t;(".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end);
    }
}
