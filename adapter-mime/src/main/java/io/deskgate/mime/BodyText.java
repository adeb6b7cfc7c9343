package io.deskgate.mime;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the passages of a message together to one text and, when one of them has HTML, to one safe HTML. */
final class BodyText {
    private final ParserLimits limits;
    private final Set<Defect> defects;
    private final JoinedText text = new JoinedText();
    private final JoinedText html = new JoinedText();
    private final List<Segment> marks = new ArrayList<>();

    BodyText(ParserLimits limits, Set<Defect> defects) {
        this.limits = limits;
        this.defects = defects;
    }

    Body of(List<Passage> passages) {
        boolean shows = showsHtml(passages);
        for (Passage passage : passages) {
            add(passage, shows);
        }
        String whole = PlainText.trimmed(cut(text.toString(), limits.textChars()));
        return new Body(whole, html.toString().strip(), marksWithin(whole.length()));
    }

    private List<Segment> marksWithin(int length) {
        List<Segment> within = new ArrayList<>(marks.size());
        for (Segment mark : marks) {
            if (mark.start() < length) {
                within.add(new Segment(mark.kind(), mark.start(), Math.min(mark.end(), length)));
            }
        }
        return within;
    }

    private static boolean showsHtml(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.hasHtml()) {
                return true;
            }
        }
        return false;
    }

    private void add(Passage passage, boolean showsHtml) {
        if (passage.hasHtml()) {
            addHtml(passage);
            return;
        }
        text.add(passage.text());
        if (showsHtml && passage.hasText()) {
            html.add(Escaped.html(passage.text()));
        }
    }

    private void addHtml(Passage passage) {
        HtmlBody body = HtmlBody.of(cut(passage.html(), limits.htmlChars()), defects);
        addMarked(passage.hasText() ? besides(passage.text(), body) : body.text());
        html.add(body.safe());
    }

    /** The text itself, unless it only points to the HTML. That is read aloud only where something is to be had of it. */
    private static MarkedText besides(String text, HtmlBody body) {
        if (!EmptyShell.mayBe(text) && !body.hasMarks()) {
            return MarkedText.of(text);
        }
        MarkedText read = body.text();
        return EmptyShell.is(text, read.text()) ? read : MarkTransfer.to(text, read);
    }

    private void addMarked(MarkedText read) {
        text.add(read.text());
        int from = text.length() - read.text().length();
        for (Segment mark : read.marks()) {
            marks.add(new Segment(mark.kind(), from + mark.start(), from + mark.end()));
        }
    }

    private String cut(String whole, int limit) {
        if (whole.length() > limit) {
            defects.add(Defect.BODY_TOO_LONG);
        }
        return OneLine.cut(whole, limit);
    }
}
