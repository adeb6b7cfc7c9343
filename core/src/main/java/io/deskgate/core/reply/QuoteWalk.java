package io.deskgate.core.reply;

import io.deskgate.core.email.Segment.Kind;
import java.util.BitSet;
import java.util.Optional;

/** Goes through a text from top to bottom and marks what is quoted. */
final class QuoteWalk {
    private static final int FEW_WORDS = 5;

    private final Heads heads;
    private final MarkedLines marked;
    private final Outline outline;
    private final Lines lines;
    private final BitSet code;
    private int words;
    private boolean belowSignature;

    QuoteWalk(Outline outline, Heads heads, MarkedLines marked, BitSet code) {
        this.outline = outline;
        this.lines = outline.lines();
        this.heads = heads;
        this.marked = marked;
        this.code = code;
    }

    void run() {
        int line = lines.nextWritten(0);
        while (line < lines.count()) {
            line = lines.nextWritten(step(line));
        }
    }

    /** Decides about a line and perhaps some more; answers where to go on. */
    private int step(int line) {
        if (marked.has(line)) {
            return marked.kind(line) == Kind.QUOTE ? knownQuote(line) : known(line);
        }
        int armorEnd = code.get(line) ? line : PgpArmor.end(lines, line);
        if (armorEnd > line) {
            outline.mark(Kind.SIGNATURE, line, armorEnd);
            return armorEnd;
        }
        Optional<Head> head = code.get(line) ? Optional.empty() : heads.at(lines, line);
        if (head.isPresent()) {
            return quoteBelow(head.get());
        }
        if (QuoteMarks.isQuoted(lines, line) || new TornLine(lines, line).isQuoted()) {
            return quoted(line);
        }
        return written(line);
    }

    /** What introduces a quote is not answered, even when it is marked together with the quote. */
    private int knownQuote(int line) {
        Optional<Head> head = marked.begins(line) ? heads.at(lines, line) : Optional.empty();
        if (head.isPresent() && head.get().kind() == Head.Kind.FORWARD) {
            return forwarded(line);
        }
        if (head.isPresent()
                && head.get().kind() == Head.Kind.ATTRIBUTION
                && isFollowedByMarks(head.get().end())) {
            outline.mark(Kind.QUOTE, line, head.get().end());
            return head.get().end();
        }
        if (marked.begins(line) && isFollowedByMarks(line + 1) && !QuoteMarks.isQuoted(lines, line)) {
            outline.mark(Kind.QUOTE, line, line + 1);
            return line + 1;
        }
        return quoted(line);
    }

    private boolean isFollowedByMarks(int line) {
        int next = lines.nextWritten(line);
        return next < lines.count() && marked.has(next) && QuoteMarks.isQuoted(lines, next);
    }

    private int known(int line) {
        outline.mark(marked.kind(line), line, line + 1);
        return line + 1;
    }

    private int quoted(int line) {
        outline.markQuoted(line);
        belowSignature = false;
        return line + 1;
    }

    private int written(int line) {
        boolean mobile = !code.get(line) && standsApart(line) && MobileSignature.isAt(lines, line);
        if (mobile) {
            outline.mark(Kind.SIGNATURE, line, line + 1);
            belowSignature = words > 0;
            return line + 1;
        }
        if (belowSignature) {
            // QUIRK: some phones quote below their signature without any mark.
            outline.mark(Kind.QUOTE, line, line + 1);
            return line + 1;
        }
        if (words <= FEW_WORDS && !Decoration.isRule(lines, line)) {
            words += Math.max(1, lines.words(line));
        }
        return line + 1;
    }

    private boolean standsApart(int line) {
        boolean first = line == 0 || lines.isBlank(line - 1);
        boolean last = line + 1 == lines.count() || lines.isBlank(line + 1) || !QuoteMarks.isQuoted(lines, line);
        return first || last;
    }

    private int quoteBelow(Head head) {
        int start = withRuleAbove(head.start());
        belowSignature = false;
        if (head.kind() == Head.Kind.FORWARD) {
            return forwarded(start);
        }
        if (head.kind() == Head.Kind.HEADER && isAnnounced(start)) {
            return head.end();
        }
        outline.mark(Kind.QUOTE, start, head.end());
        int next = lines.nextWritten(head.end());
        if (next == lines.count() || marked.has(next) || QuoteMarks.isQuoted(lines, next) || goesOn(next)) {
            return head.end();
        }
        return words > 0 ? quoteToTheEnd(start) : nothingAbove(head, start, next);
    }

    /** Whether more of the introduction follows, such as header fields below "Original Message". */
    private boolean goesOn(int next) {
        return heads.at(lines, next).filter(h -> h.kind() != Head.Kind.FORWARD).isPresent();
    }

    private int quoteToTheEnd(int start) {
        outline.mark(Kind.QUOTE, start, lines.count());
        return lines.count();
    }

    /** Without a word above, what follows an attribution is either the answer or all there is. */
    private int nothingAbove(Head head, int start, int next) {
        if (head.kind() == Head.Kind.HEADER) {
            outline.mark(Kind.NEW, start, head.end());
        }
        return head.kind() == Head.Kind.ATTRIBUTION ? barredQuote(next) : head.end();
    }

    /** Lines behind bars are quoted when an attribution says so; elsewhere they are tables. */
    private int barredQuote(int next) {
        int line = next;
        while (line < lines.count() && lines.firstChar(line) == '|') {
            outline.markQuoted(line);
            line = lines.nextWritten(line + 1);
        }
        return line;
    }

    /** A forwarded message is what its sender wants us to read, unless the sender said something about it. */
    private int forwarded(int start) {
        if (words > FEW_WORDS && !isAnnounced(start)) {
            return quoteToTheEnd(start);
        }
        outline.keepFrom(start);
        return lines.count();
    }

    /** "This is the header we get:", and it is pasted below. */
    private boolean isAnnounced(int line) {
        int above = lines.previousWritten(line);
        return above >= 0 && outline.isNew(above) && Clues.endsWithColon(lines.content(above));
    }

    private int withRuleAbove(int line) {
        int above = lines.previousWritten(line);
        boolean rule = above >= 0 && outline.isNew(above) && Decoration.isRule(lines, above);
        return rule ? above : line;
    }
}
