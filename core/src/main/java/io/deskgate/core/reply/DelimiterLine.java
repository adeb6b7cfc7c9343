package io.deskgate.core.reply;

import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line above which our own mail, or that of another desk, asks to reply: quoted, wrapped or decorated in whatever way. */
final class DelimiterLine implements HeadFinder {
    private static final int MOST_LINES = 4;
    private static final char LAST_ASCII = 127;

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** Knows our own lines, and those in the mail of other desks. */
    DelimiterLine(List<String> own) {
        own.forEach(this::add);
        WordTable.rows(DelimiterLine.class, "delimiters.txt")
                .forEach(row -> row.get(0).forEach(this::add));
    }

    private void add(String delimiter) {
        String letters = letters(Words.phrase(delimiter));
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("a delimiter line has letters, got \"" + delimiter + "\"");
        }
        byFirst.computeIfAbsent(letters.charAt(0), any -> new ArrayList<>()).add(letters);
    }

    @Override
    public Optional<Head> at(Lines lines, int line) {
        if (!mayBegin(lines.content(line))) {
            return Optional.empty();
        }
        StringBuilder seen = new StringBuilder();
        for (int end = line; end < Math.min(line + MOST_LINES, lines.count()) && lines.mayMark(end); end++) {
            seen.append(letters(lines.phrase(end)));
            Fit fit = fit(seen.toString());
            if (fit == Fit.WHOLE) {
                return Optional.of(new Head(Head.Kind.DELIMITER, line, end + 1));
            }
            if (fit == Fit.NONE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private enum Fit {
        NONE,
        BEGINNING,
        WHOLE
    }

    /** A cheap first look that most lines do not survive: letter by letter, as far as they are ASCII. */
    private boolean mayBegin(String content) {
        int first = nextLetter(content, 0);
        if (first == content.length()) {
            return false;
        }
        char letter = Character.toLowerCase(content.charAt(first));
        if (letter > LAST_ASCII) {
            return true;
        }
        for (String delimiter : byFirst.getOrDefault(letter, List.of())) {
            if (mayBe(delimiter, content, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(String delimiter, String content, int first) {
        int at = first;
        for (int letter = 0; letter < delimiter.length() && at < content.length(); letter++) {
            char c = Character.toLowerCase(content.charAt(at));
            if (c > LAST_ASCII || c != delimiter.charAt(letter)) {
                return c > LAST_ASCII;
            }
            at = nextLetter(content, at + 1);
        }
        return true;
    }

    /** Also what is not ASCII, letter or not. */
    private static int nextLetter(String content, int from) {
        int at = from;
        while (at < content.length() && content.charAt(at) <= LAST_ASCII && !Character.isLetter(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private Fit fit(String letters) {
        Fit best = Fit.NONE;
        for (String delimiter :
                letters.isEmpty() ? List.<String>of() : byFirst.getOrDefault(letters.charAt(0), List.of())) {
            if (letters.startsWith(delimiter)) {
                return Fit.WHOLE;
            }
            best = delimiter.startsWith(letters) ? Fit.BEGINNING : best;
        }
        return best;
    }

    private static String letters(String phrase) {
        return phrase.replace(" ", "");
    }
}
