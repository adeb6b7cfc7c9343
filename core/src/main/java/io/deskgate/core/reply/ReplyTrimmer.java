package io.deskgate.core.reply;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Segment;
import io.deskgate.core.email.TrimmedText;
import java.util.BitSet;
import java.util.List;

/**
 * Tells what of a reply is new and what is quote, signature or small print. A wrong answer does no harm that cannot be
 * undone: the whole text stays. Takes time in proportion to the text, whatever it says.
 */
public final class ReplyTrimmer {
    private final Heads heads;
    private final Heads headsOfForwards;

    /**
     * Trims mail that answers ours.
     *
     * @param delimiters the lines, current and former, that ask to reply above them; each has letters
     */
    public ReplyTrimmer(List<String> delimiters) {
        this.heads = new Heads(delimiters);
        this.headsOfForwards = heads.ofForward();
    }

    /** Trims a reply; one whose subject says that it passes a message on keeps that message. */
    public TrimmedText trim(Email email) {
        boolean forward = PassedOn.isSaidBy(email.subject());
        return trim(email.body().text(), email.body().marks(), forward ? headsOfForwards : heads);
    }

    /**
     * Trims a reply; a first message is {@link TrimmedText#whole}.
     *
     * @param text with LF line ends
     * @param marked what is known already, such as quotes that the HTML marks as such; offsets into {@code text}
     */
    public TrimmedText trim(String text, List<Segment> marked) {
        return trim(text, marked, heads);
    }

    private static TrimmedText trim(String text, List<Segment> marked, Heads heads) {
        Lines lines = new Lines(text);
        Outline outline = new Outline(lines);
        BitSet code = CodeBlocks.of(lines);
        MarkedLines known = new MarkedLines(lines, marked);
        new QuoteWalk(outline, heads, known, code).run();
        new AnswersBelow(outline, heads).keep();
        new Endings(outline, code).takeOff();
        new Interleaving(outline, known).keepContext();
        outline.neverEmpty();
        return outline.trimmed();
    }
}
