package io.deskgate.core.category;

/** Status codes such as 5.1.1 (RFC 3463) in what mail servers say. */
final class StatusCode {
    private StatusCode() {}

    /** The first one in the text, else what a reply code such as 550 comes to, else empty. */
    static String in(String text) {
        String reply = "";
        for (int at = 0; at < text.length(); at++) {
            if (!begins(text, at)) {
                continue;
            }
            int end = enhancedEnd(text, at);
            if (end > 0) {
                return text.substring(at, end);
            }
            reply = reply.isEmpty() ? replyCode(text, at) : reply;
        }
        return reply;
    }

    /**
     * The one that says more. QUIRK: Google and Courier report 5.0.0 where the other server said 5.1.0 in its answer; a
     * code of another class is about something else.
     */
    static String better(String reported, String said) {
        boolean vague = reported.endsWith(".0.0") && !said.isEmpty() && said.charAt(0) == reported.charAt(0);
        return reported.isEmpty() || vague ? said : reported;
    }

    /** A class digit that belongs to no longer number, name or address. */
    private static boolean begins(String text, int at) {
        char c = text.charAt(at);
        boolean kind = c == '2' || c == '4' || c == '5';
        return kind && (at == 0 || !isPartOfMore(text.charAt(at - 1)));
    }

    private static int enhancedEnd(String text, int at) {
        int subject = numberEnd(text, at + 1);
        int detail = subject < 0 ? -1 : numberEnd(text, subject);
        boolean more = detail > 0 && detail < text.length() && isPartOfMore(text.charAt(detail));
        // A full stop may end the sentence, but a number behind it makes an address of it.
        boolean longer = more && (text.charAt(detail) != '.' || numberEnd(text, detail) > 0);
        return longer ? -1 : detail;
    }

    /** Behind a dot and one to three digits; -1 when that does not stand there. */
    private static int numberEnd(String text, int dot) {
        if (dot >= text.length() || text.charAt(dot) != '.') {
            return -1;
        }
        int end = dot + 1;
        while (end < text.length() && end - dot <= 3 && isDigit(text.charAt(end))) {
            end++;
        }
        return end == dot + 1 ? -1 : end;
    }

    private static String replyCode(String text, int at) {
        int end = at + 3;
        boolean digits = end <= text.length() && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2));
        boolean whole = digits && (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '-');
        return whole && text.charAt(at) != '2' && text.charAt(at + 1) <= '5' ? text.charAt(at) + ".0.0" : "";
    }

    private static boolean isPartOfMore(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '@' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
