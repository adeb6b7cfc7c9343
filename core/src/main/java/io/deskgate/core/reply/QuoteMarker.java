package io.deskgate.core.reply;

import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "-----Original Message-----" and "Begin forwarded message:" in the languages of the world. */
final class QuoteMarker implements HeadFinder {
    private static final int LONGEST = 120;
    private static final Map<Row, Set<String>> PHRASES = phrases();
    private static final int LONGEST_PLAIN = longest() + 8;

    private enum Row {
        ORIGINAL,
        FORWARDED,
        FORWARD_BEGINS
    }

    private static Map<Row, Set<String>> phrases() {
        Map<Row, Set<String>> phrases = new EnumMap<>(Row.class);
        for (List<List<String>> row : WordTable.rows(QuoteMarker.class, "quote-markers.txt")) {
            Set<String> set = phrases.computeIfAbsent(Row.valueOf(row.get(0).get(0)), any -> new HashSet<>());
            row.get(1).forEach(phrase -> set.add(Words.phrase(phrase)));
        }
        return phrases;
    }

    private static int longest() {
        int longest = 0;
        for (Row row : List.of(Row.ORIGINAL, Row.FORWARD_BEGINS)) {
            for (String phrase : PHRASES.get(row)) {
                longest = Math.max(longest, phrase.length());
            }
        }
        return longest;
    }

    @Override
    public Optional<Head> at(Lines lines, int line) {
        if (lines.length(line) > LONGEST) {
            return Optional.empty();
        }
        // QUIRK: QQ Mail writes the entities of its HTML into its text, too.
        String content = lines.content(line).replace("&nbsp;", " ");
        if (!Decoration.begins(content)) {
            return plain(lines, line, content);
        }
        boolean wrapped = !Decoration.ends(content) && line + 1 < lines.count() && lines.mayMark(line + 1);
        String joined = wrapped ? content + " " + lines.content(line + 1) : content;
        return Decoration.ends(joined) ? kind(joined).map(kind -> head(kind, line, wrapped)) : Optional.empty();
    }

    private static Head head(Head.Kind kind, int line, boolean wrapped) {
        return new Head(kind, line, wrapped ? line + 2 : line + 1);
    }

    private static Optional<Head.Kind> kind(String content) {
        if (content.length() > LONGEST) {
            return Optional.empty();
        }
        String phrase = Words.phrase(content);
        if (PHRASES.get(Row.ORIGINAL).contains(phrase)) {
            return Optional.of(Head.Kind.HEADER);
        }
        boolean forwarded = PHRASES.get(Row.FORWARDED).stream().anyMatch(phrase::startsWith);
        return forwarded ? Optional.of(Head.Kind.FORWARD) : Optional.empty();
    }

    /** Without dashes it has to end with a colon or to stand right above header fields. */
    private static Optional<Head> plain(Lines lines, int line, String content) {
        if (content.length() > LONGEST_PLAIN) {
            return Optional.empty();
        }
        String phrase = lines.phrase(line);
        if (PHRASES.get(Row.FORWARD_BEGINS).contains(phrase)) {
            return Optional.of(new Head(Head.Kind.FORWARD, line, line + 1));
        }
        boolean original = PHRASES.get(Row.ORIGINAL).contains(phrase);
        boolean aboveHeader = original && HeaderLabel.of(lines, lines.nextWritten(line + 1)) != HeaderLabel.NONE;
        return aboveHeader ? Optional.of(new Head(Head.Kind.HEADER, line, line + 1)) : Optional.empty();
    }
}
