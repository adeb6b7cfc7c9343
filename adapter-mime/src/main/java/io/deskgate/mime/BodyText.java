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
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
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
        addText(passage.text());
        if (showsHtml && passage.hasText()) {
            addSafe(Escaped.html(passage.text()));
        }
    }

    private void addHtml(Passage passage) {
        HtmlBody body = HtmlBody.of(cut(passage.html(), limits.htmlChars()), defects);
        MarkedText read = body.text();
        boolean own = passage.hasText() && !EmptyShell.is(passage.text(), read.text());
        addMarked(own ? MarkTransfer.to(passage.text(), read) : read);
        addSafe(body.safe());
    }

    private void addMarked(MarkedText read) {
        addText(read.text());
        int from = text.length() - read.text().length();
        for (Segment mark : read.marks()) {
            marks.add(new Segment(mark.kind(), from + mark.start(), from + mark.end()));
        }
    }

    private void addText(String more) {
        if (!text.isEmpty() && !more.isEmpty()) {
            text.append('\n');
        }
        text.append(more);
    }

    private void addSafe(String more) {
        if (!html.isEmpty() && !more.isEmpty()) {
            html.append('\n');
        }
        html.append(more);
    }

    private String cut(String whole, int limit) {
        if (whole.length() > limit) {
            defects.add(Defect.BODY_TOO_LONG);
        }
        return OneLine.cut(whole, limit);
    }
}
