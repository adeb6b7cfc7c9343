package io.deskgate.mime;

/** The words of an HTML text that no parser can cope with: whatever stands outside of angle brackets. */
final class WithoutTags {
    private WithoutTags() {}

    static String of(String html) {
        StringBuilder words = new StringBuilder(html.length());
        int from = 0;
        while (from < html.length()) {
            int tag = html.indexOf('<', from);
            words.append(html, from, tag < 0 ? html.length() : tag).append(' ');
            int end = tag < 0 ? -1 : html.indexOf('>', tag);
            from = end < 0 ? html.length() : end + 1;
        }
        return PlainText.of(words.toString()).strip();
    }
}
