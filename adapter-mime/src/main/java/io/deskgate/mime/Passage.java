package io.deskgate.mime;

import java.util.List;

/**
 * One stretch of what a message says: as plain text, as HTML as it came, or as both.
 *
 * @param text empty when there is none
 * @param html empty when there is none
 */
record Passage(String text, String html) {
    static Passage ofText(String text) {
        return new Passage(text, "");
    }

    static Passage ofHtml(String html) {
        return new Passage("", html);
    }

    boolean hasText() {
        for (int i = 0; i < text.length(); i++) {
            if (isVisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(char c) {
        return c > ' '
                && c != '\u00a0'
                && c != '\u00ad'
                && c != '\u3000'
                && c != '\ufeff'
                && !(c >= '\u2000' && c <= '\u200f');
    }

    boolean hasHtml() {
        return !html.isBlank();
    }

    /** Whether one of them has text or HTML. */
    static boolean sayAnything(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.hasText() || passage.hasHtml()) {
                return true;
            }
        }
        return false;
    }

    /** One passage that says the same twice: the text of one alternative and the HTML of another. */
    static Passage ofBoth(List<Passage> texts, List<Passage> htmls) {
        JoinedText text = new JoinedText();
        for (Passage passage : texts) {
            text.add(passage.text());
        }
        JoinedText html = new JoinedText();
        for (Passage passage : htmls) {
            html.add(passage.hasHtml() ? passage.html() : Escaped.html(passage.text()));
        }
        return new Passage(text.toString(), html.toString());
    }
}
