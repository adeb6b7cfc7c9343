package io.deskgate.core.reply;

/** The lines that PGP puts around a signed text (RFC 9580, 7): nobody said them. An encrypted block is what was said. */
final class PgpArmor {
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final String SIGNATURE_END = "-----END PGP SIGNATURE-----";
    private static final int MOST_FIELDS = 5;
    private static final int MOST_LINES = 100;

    private PgpArmor() {}

    /** The line behind those that begin here; this one when none do. */
    static int end(Lines lines, int line) {
        if (lines.firstChar(line) != '-' || lines.length(line) > SIGNED.length()) {
            return line;
        }
        String content = lines.content(line);
        if (content.equals(SIGNED)) {
            return fieldsEnd(lines, line + 1);
        }
        return content.equals(SIGNATURE) ? signatureEnd(lines, line) : line;
    }

    private static int fieldsEnd(Lines lines, int from) {
        int line = from;
        while (line < Math.min(from + MOST_FIELDS, lines.count())
                && lines.mayMark(line)
                && lines.content(line).indexOf(": ") > 0) {
            line++;
        }
        return line;
    }

    private static int signatureEnd(Lines lines, int from) {
        for (int line = from + 1; line < Math.min(from + MOST_LINES, lines.count()); line++) {
            if (lines.length(line) == SIGNATURE_END.length()
                    && lines.content(line).equals(SIGNATURE_END)) {
                return line + 1;
            }
        }
        return from;
    }
}
