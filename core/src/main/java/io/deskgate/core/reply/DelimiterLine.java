package io.deskgate.core.reply;

import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line above which our own mail, or that of another desk, asks to reply: quoted, wrapped or decorated in whatever way. */
final class DelimiterLine implements HeadFinder {
    private static final int MOST_LINES = 4;

    private final List<String> delimiters = new ArrayList<>();

    /** Knows our own lines, and those in the mail of other desks. */
    DelimiterLine(List<String> own) {
        own.forEach(this::add);
        WordTable.rows(DelimiterLine.class, "delimiters.txt")
                .forEach(row -> row.get(0).forEach(this::add));
    }

    private void add(String delimiter) {
        String letters = letters(delimiter);
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("a delimiter line has letters, got \"" + delimiter + "\"");
        }
        delimiters.add(letters);
    }

    @Override
    public Optional<Head> at(Lines lines, int line) {
        if (!mayBegin(lines.content(line))) {
            return Optional.empty();
        }
        StringBuilder seen = new StringBuilder();
        for (int end = line; end < Math.min(line + MOST_LINES, lines.count()) && lines.mayMark(end); end++) {
            seen.append(letters(lines.content(end)));
            if (isDelimiter(seen.toString())) {
                return Optional.of(new Head(Head.Kind.DELIMITER, line, end + 1));
            }
            if (!mayBecomeOne(seen.toString())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A cheap first look at the first letter that most lines do not survive. */
    private boolean mayBegin(String content) {
        int at = 0;
        while (at < content.length() && content.charAt(at) < 128 && !Character.isLetter(content.charAt(at))) {
            at++;
        }
        if (at == content.length()) {
            return false;
        }
        char first = Character.toLowerCase(content.charAt(at));
        return first > 127 || begins(first);
    }

    private boolean begins(char letter) {
        for (String delimiter : delimiters) {
            if (delimiter.charAt(0) == letter) {
                return true;
            }
        }
        return false;
    }

    private boolean isDelimiter(String letters) {
        return delimiters.stream().anyMatch(letters::startsWith);
    }

    private boolean mayBecomeOne(String letters) {
        return !letters.isEmpty() && delimiters.stream().anyMatch(delimiter -> delimiter.startsWith(letters));
    }

    private static String letters(String text) {
        return String.join("", Words.of(text));
    }
}
