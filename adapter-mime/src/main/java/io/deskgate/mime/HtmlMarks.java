package io.deskgate.mime;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import io.deskgate.mime.QuoteMarkup.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Notes while an HTML text is read aloud which stretches of what was read its markup calls quotes or signatures. */
final class HtmlMarks {
    private final TextLayout layout;
    private final List<Segment> marks = new ArrayList<>();
    private Kind kind = Kind.NEW;
    private Element owner = new Element("body");
    private int start;
    private boolean toTheEnd;
    private boolean spoken;
    private int gmailFrames;

    HtmlMarks(TextLayout layout) {
        this.layout = layout;
    }

    void enter(Element element) {
        boolean frame = QuoteMarkup.isGmailFrame(element);
        gmailFrames += frame ? 1 : 0;
        if (kind == Kind.QUOTE) {
            handOver(element);
            return;
        }
        if (frame) {
            open(Kind.QUOTE, element);
            return;
        }
        boolean gmail = gmailFrames > 0 && element.normalName().equals("blockquote");
        mark(gmail ? Mark.QUOTE : QuoteMarkup.of(element), element);
    }

    /** What stands above the first quote of Gmail's frame is its attribution; what stands below the quote is not quoted. */
    private void handOver(Element element) {
        boolean first = !toTheEnd && element.normalName().equals("blockquote") && QuoteMarkup.isGmailFrame(owner);
        owner = first ? element : owner;
    }

    private void mark(Mark mark, Element element) {
        switch (mark) {
            case QUOTE -> open(Kind.QUOTE, element);
            case QUOTE_TO_THE_END -> {
                open(Kind.QUOTE, element);
                toTheEnd = true;
            }
            case SIGNATURE -> sign(element);
            case NONE -> {}
        }
    }

    /** QUIRK: some people write inside their phone's signature; nobody signs before saying something. */
    private void sign(Element element) {
        if (spoken && kind == Kind.NEW) {
            open(Kind.SIGNATURE, element);
        }
    }

    private void open(Kind opened, Element element) {
        close();
        kind = opened;
        owner = element;
        start = layout.end();
    }

    void leave(Element element) {
        gmailFrames -= QuoteMarkup.isGmailFrame(element) ? 1 : 0;
        if (element == owner && !toTheEnd) {
            close();
        }
    }

    /** Text is read. */
    void words(String text) {
        spoken |= kind == Kind.NEW && !text.isBlank();
    }

    private void close() {
        if (kind != Kind.NEW && layout.end() > start) {
            marks.add(new Segment(kind, start, layout.end()));
        }
        kind = Kind.NEW;
    }

    /** All of them, the last one ended. */
    List<Segment> found() {
        close();
        return marks;
    }
}
