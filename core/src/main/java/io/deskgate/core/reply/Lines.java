package io.deskgate.core.reply;

import io.deskgate.core.email.Blanks;
import io.deskgate.core.words.Words;
import java.util.Arrays;

/** A text as numbered lines, each seen without the blanks around it. A line's stretch includes its line end. */
final class Lines {
    /** Longer lines are prose: no marker, attribution or signature is that long. */
    static final int LONGEST_MARKER = 500;

    private final String text;
    private final int[] starts;
    private final int[] first;
    private final int[] last;
    private final String[] contents;
    private final String[] phrases;

    Lines(String text) {
        this.text = text;
        this.starts = starts(text);
        this.first = new int[count()];
        this.last = new int[count()];
        this.contents = new String[count()];
        this.phrases = new String[count()];
        for (int line = 0; line < count(); line++) {
            trim(line);
        }
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int lines = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            starts = lines + 1 < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
            starts[lines++] = at;
        }
        starts[lines] = text.length();
        return Arrays.copyOf(starts, lines + 1);
    }

    private static int next(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private void trim(int line) {
        int from = starts[line];
        int to = starts[line + 1];
        while (from < to && Blanks.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
            to--;
        }
        first[line] = from;
        last[line] = to;
    }

    String text() {
        return text;
    }

    int count() {
        return starts.length - 1;
    }

    /** Offset of the first character of the line; of the end of the text for the line behind the last. */
    int start(int line) {
        return starts[line];
    }

    /** Offset of the first character that is not blank. */
    int contentStart(int line) {
        return first[line];
    }

    /** Characters without the blanks around. */
    int length(int line) {
        return last[line] - first[line];
    }

    boolean isBlank(int line) {
        return first[line] == last[line];
    }

    /** Whether the line is neither blank nor too long to mark anything. */
    boolean mayMark(int line) {
        return !isBlank(line) && length(line) <= LONGEST_MARKER;
    }

    /** The line without the blanks around, at most {@link #LONGEST_MARKER} characters of it. */
    String content(int line) {
        if (contents[line] == null) {
            contents[line] = text.substring(first[line], Math.min(last[line], first[line] + LONGEST_MARKER));
        }
        return contents[line];
    }

    /** The words of {@link #content}, as they compare. */
    String phrase(int line) {
        if (phrases[line] == null) {
            phrases[line] = Words.phrase(content(line));
        }
        return phrases[line];
    }

    /** How many words {@link #content} has. */
    int words(int line) {
        String phrase = phrase(line);
        int words = phrase.isEmpty() ? 0 : 1;
        for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    /** Whether exactly the characters of a signature delimiter's RFC form stand there: two dashes and a blank. */
    boolean isDashDashBlank(int line) {
        return last[line] - starts[line] == 2 && text.startsWith("-- ", starts[line]);
    }

    char firstChar(int line) {
        return text.charAt(first[line]);
    }

    char lastChar(int line) {
        return text.charAt(last[line] - 1);
    }

    /** The first line from this one on that is not blank; the number of lines when there is none. */
    int nextWritten(int line) {
        int next = line;
        while (next < count() && isBlank(next)) {
            next++;
        }
        return next;
    }

    /** The last line before this one that is not blank; -1 when there is none. */
    int previousWritten(int line) {
        int previous = line - 1;
        while (previous >= 0 && isBlank(previous)) {
            previous--;
        }
        return previous;
    }
}
