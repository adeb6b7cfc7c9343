package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.util.Set;
import org.jsoup.nodes.Document;

/** An HTML text of a message: safe to show, and as plain text. */
final class HtmlBody {
    private static final int MOST_GROWTH = 4;
    private static final int SHORTEST_LIMIT = 1024;
    private static final int MOST_PASSES = 5;

    private final String source;
    private final Set<Defect> defects;
    private final int limit;
    private Document document = new Document("");
    private Hidden hidden = Hidden.in(document);
    private String safe = "";
    private boolean parsed;

    private HtmlBody(String source, Set<Defect> defects) {
        this.source = source;
        this.defects = defects;
        this.limit = Math.max(SHORTEST_LIMIT, MOST_GROWTH * source.length());
    }

    /** Never fails: what cannot be made safe becomes text that shows the same words. */
    static HtmlBody of(String html, Set<Defect> defects) {
        HtmlBody body = new HtmlBody(html, defects);
        try {
            body.document = HtmlTree.parse(html);
            body.parsed = true;
            body.hidden = Hidden.in(body.document.body());
            body.clean();
        } catch (RuntimeException | StackOverflowError e) {
            body.giveUp();
        }
        return body;
    }

    /** Nothing in it runs, loads or hides; cleaning it again changes nothing. */
    String safe() {
        return safe;
    }

    /** For reading without a browser. */
    MarkedText text() {
        if (!parsed) {
            return MarkedText.of(WithoutTags.of(source));
        }
        try {
            return HtmlText.of(document.body(), hidden, limit);
        } catch (RuntimeException | StackOverflowError e) {
            defects.add(Defect.HTML_TOO_COMPLEX);
            return MarkedText.of(WithoutTags.of(source));
        }
    }

    /** Whether {@link #text} may mark anything. */
    boolean hasMarks() {
        return parsed && MarkSearch.in(document.body());
    }

    private void clean() {
        SafeHtml written = SafeHtml.of(document.body(), hidden, limit);
        safe = written.html();
        boolean done = written.isStable();
        for (int pass = 1; !done && pass < MOST_PASSES && !written.isTooLong(); pass++) {
            written = SafeHtml.of(HtmlTree.parse(safe).body(), hidden, limit);
            done = written.html().equals(safe);
            safe = written.html();
        }
        if (!done || written.isTooLong()) {
            giveUp();
        }
    }

    private void giveUp() {
        defects.add(Defect.HTML_TOO_COMPLEX);
        String words = Escaped.html(WithoutTags.of(source));
        safe = words.length() > limit ? "" : words;
    }
}
