package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTransferTest {
    private static final String HTML =
            "Yes, see the page (https://x.example/).\n\nOn Monday Kim wrote:\n\n> Shall we go to the zoo?\n\nBye";
    private static final String QUOTE = "On Monday Kim wrote:\n\n> Shall we go to the zoo?";

    @Test
    void aQuoteIsFoundInOtherLines() {
        assertThat(
                        marked(
                                "Yes, see the\npage<https://x.example/>.\nOn Monday\nKim wrote:\n\tShall we go to the\n\tzoo?\nBye"))
                .containsExactly("On Monday\nKim wrote:\n\tShall we go to the\n\tzoo?\n");
    }

    @Test
    void quoteMarksBelongToTheQuote() {
        assertThat(marked("Yes, see the page.\n> > On Monday Kim wrote:\n> > Shall we go to the zoo?\nBye"))
                .containsExactly("> > On Monday Kim wrote:\n> > Shall we go to the zoo?\n");
    }

    @Test
    void whatOnlyTheTextPartSaysAboveAQuoteBelongsToIt() {
        assertThat(
                        marked(
                                "Yes, see the page.\n-----Original Message-----\nOn Monday Kim wrote:\nShall we go to the zoo?\nBye"))
                .containsExactly("-----Original Message-----\nOn Monday Kim wrote:\nShall we go to the zoo?\n");
    }

    @Test
    void anotherTextIsNotMarked() {
        assertThat(marked("This message is best seen in a browser. Shall we go to the zoo?"))
                .isEmpty();
        assertThat(marked("")).isEmpty();
    }

    @Test
    void aQuoteToTheEndEndsWithTheText() {
        MarkedText html = new MarkedText("Yes.\n\nKim: Shall we?", List.of(new Segment(Kind.QUOTE, 4, 20)));

        assertThat(MarkTransfer.to("Yes.\nKim: Shall we?\n--\nSent by a list", html)
                        .marks())
                .containsExactly(new Segment(Kind.QUOTE, 5, 37));
    }

    private static List<String> marked(String text) {
        int start = HTML.indexOf(QUOTE);
        MarkedText html = new MarkedText(HTML, List.of(new Segment(Kind.QUOTE, start, start + QUOTE.length())));
        return MarkTransfer.to(text, html).marks().stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }
}
