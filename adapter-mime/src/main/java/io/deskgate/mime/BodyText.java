package io.deskgate.mime;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.util.List;
import java.util.Set;

/** Puts the passages of a message together to one text and, when one of them has HTML, to one safe HTML. */
final class BodyText {
    private final ParserLimits limits;
    private final Set<Defect> defects;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    BodyText(ParserLimits limits, Set<Defect> defects) {
        this.limits = limits;
        this.defects = defects;
    }

    Body of(List<Passage> passages) {
        boolean shows = showsHtml(passages);
        for (Passage passage : passages) {
            add(passage, shows);
        }
        return new Body(
                PlainText.trimmed(cut(text.toString(), limits.textChars())),
                html.toString().strip());
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
        boolean own = passage.hasText() && !EmptyShell.is(passage.text(), body);
        addText(own ? passage.text() : body.text());
        addSafe(body.safe());
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
