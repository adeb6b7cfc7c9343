package io.deskgate.core.email;

/** How the lines of a message end, as its first bytes show. */
public enum LineEnd {
    /** With LF, with or without CR in front of it. */
    USUAL,
    /** With CR alone, as old Macintosh programs saved them. */
    CR,
    /** With LF and CR in the wrong order. */
    LF_CR;

    /** So many bytes show it. */
    public static final int LOOKED_AT = 1024;

    /**
     * The line end of a text that begins so.
     *
     * @param latin1 one character per byte
     */
    public static LineEnd of(String latin1) {
        int lf = latin1.indexOf('\n');
        int seen = Math.min(latin1.length(), LOOKED_AT);
        if (lf < 0 || lf >= seen) {
            int cr = latin1.indexOf('\r');
            return cr >= 0 && cr < seen ? CR : USUAL;
        }
        boolean usual = lf > 0 && latin1.charAt(lf - 1) == '\r' || !isCr(latin1, lf + 1);
        return usual || latin1.startsWith("\n", lf + 2) && !isCr(latin1, lf + 3) ? USUAL : LF_CR;
    }

    /** The text with LF at the end of each line, and not a character longer or shorter. */
    String usual(String latin1) {
        return switch (this) {
            case USUAL -> latin1;
            case CR -> latin1.replace('\r', '\n');
            case LF_CR -> latin1.replace("\n\r", "\r\n");
        };
    }

    private static boolean isCr(String text, int at) {
        return at < text.length() && text.charAt(at) == '\r';
    }
}
