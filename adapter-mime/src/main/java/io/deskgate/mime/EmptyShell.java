package io.deskgate.mime;

import java.util.Locale;

/** Text parts that say nothing but that one should look at the HTML. */
final class EmptyShell {
    private static final int LONGEST = 500;
    private static final int LONGEST_START = 30;

    private EmptyShell() {}

    /** Whether {@code text} can be one, whatever the HTML says. */
    static boolean mayBe(String text) {
        return text.length() <= LONGEST && text.toLowerCase(Locale.ROOT).contains("html");
    }

    /** Whether {@code text} only points to the HTML, whose words are {@code html}. */
    // QUIRK: "Your mail program cannot show HTML" comes in every language. What they have in common: it is short,
    // speaks of
    // HTML, and the HTML itself does not say it.
    static boolean is(String text, String html) {
        if (!mayBe(text)) {
            return false;
        }
        String shown = squeezed(html);
        String start = OneLine.cut(squeezed(text), LONGEST_START);
        return !shown.isEmpty() && !shown.contains(start);
    }

    private static String squeezed(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
