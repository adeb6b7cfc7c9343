package io.deskgate.core.reply;

import io.deskgate.core.email.Segment.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quoted lines that are answered one by one: without them the answers make no sense. A quote above or below
 * everything new is no such thing.
 */
final class Interleaving {
    private static final int MOST_WORDS_OF_A_CLOSING = 8;

    private final Outline outline;
    private final Lines lines;
    private final MarkedLines marked;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Lines in a row, blank ones and attributions not counted, that are all spoken or all quoted. */
    private record Stretch(boolean spoken, int start, int end) {}

    Interleaving(Outline outline, MarkedLines marked) {
        this.outline = outline;
        this.lines = outline.lines();
        this.marked = marked;
    }

    void keepContext() {
        findStretches();
        int end = lastAnswer();
        List<Stretch> quotes =
                stretches.subList(0, end).stream().filter(s -> !s.spoken()).toList();
        if (quotes.size() > 1 || quotes.size() == 1 && isBetween(quotes.get(0))) {
            quotes.forEach(this::keep);
        }
    }

    private void findStretches() {
        for (int line = 0; line < lines.count(); line++) {
            boolean spoken = outline.isSpoken(line);
            if (spoken || outline.isQuoted(line)) {
                add(spoken, line);
            }
        }
    }

    private void add(boolean spoken, int line) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).spoken() == spoken) {
            stretches.set(last, new Stretch(spoken, stretches.get(last).start(), line + 1));
            return;
        }
        stretches.add(new Stretch(spoken, line, line + 1));
    }

    /** Where the last stretch stands that answers something; 0 when none does. */
    private int lastAnswer() {
        int at = stretches.size() - 1;
        while (at >= 0 && (!stretches.get(at).spoken() || isOnlyClosing(stretches.get(at)))) {
            at--;
        }
        return Math.max(at, 0);
    }

    /** QUIRK: in HTML a lone quote with text on both sides is a whole message above a footer. */
    private boolean isBetween(Stretch quote) {
        return stretches.indexOf(quote) > 0
                && !marked.has(quote.start())
                && !isOnlyGreeting(stretches.get(stretches.indexOf(quote) - 1));
    }

    private boolean isOnlyClosing(Stretch stretch) {
        int words = 0;
        for (int line = stretch.start(); line < stretch.end() && words <= MOST_WORDS_OF_A_CLOSING; line++) {
            words += outline.isSpoken(line) ? lines.words(line) : 0;
        }
        return words <= MOST_WORDS_OF_A_CLOSING && LetterWords.isClosing(lines, stretch.start());
    }

    private boolean isOnlyGreeting(Stretch stretch) {
        boolean oneLine = lines.nextWritten(stretch.start() + 1) >= stretch.end();
        return oneLine && LetterWords.isGreeting(lines, stretch.start());
    }

    private void keep(Stretch quote) {
        for (int line = quote.start(); line < quote.end(); line++) {
            if (outline.isQuoted(line)) {
                outline.mark(Kind.CONTEXT, line, line + 1);
            }
        }
    }
}
