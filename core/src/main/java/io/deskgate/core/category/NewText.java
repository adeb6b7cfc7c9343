package io.deskgate.core.category;

/** The beginning of a text, as far as its sender wrote it: without what is quoted or passed on. */
final class NewText {
    private static final int MOST_CHARS = 6000;
    private static final int MOST_LINES = 120;

    private NewText() {}

    static String of(String text) {
        StringBuilder written = new StringBuilder();
        int start = 0;
        for (int line = 0; line < MOST_LINES && start < text.length() && written.length() < MOST_CHARS; line++) {
            int end = text.indexOf('\n', start);
            int stop = Math.min(end < 0 ? text.length() : end, start + MOST_CHARS);
            String words = text.substring(start, stop).strip();
            if (MachineWords.beginsForwardedMail(words)) {
                break;
            }
            if (!words.startsWith(">")) {
                written.append(words).append('\n');
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return written.toString();
    }
}
