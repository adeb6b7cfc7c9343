package io.deskgate.core.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTrimmerTest {
    private static final ReplyTrimmer TRIMMER = new ReplyTrimmer(List.of("Please reply above this line"));

    @Test
    void aQuoteThatHtmlMarksIsNoReply() {
        assertThat(newText("Yes.\nShall we?\n", "Shall we?\n")).isEqualTo("Yes.");
    }

    @Test
    void aMarkedQuoteAboveIsNoReply() {
        assertThat(newText("Shall we?\nYes.\n", "Shall we?\n")).isEqualTo("Yes.");
    }

    @Test
    void aFooterBelowAMarkedQuoteDoesNotBringItBack() {
        assertThat(newText("Yes.\nShall we?\nA footer.\n", "Shall we?\n")).isEqualTo("Yes.\nA footer.");
    }

    @Test
    void severalMarkedQuotesAreAnsweredOneByOne() {
        assertThat(newText("One?\nYes.\nTwo?\nNo.\n", "One?\n", "Two?\n")).isEqualTo("One?\nYes.\nTwo?\nNo.");
    }

    @Test
    void anAttributionAboveAMarkedQuoteIsNoReply() {
        assertThat(newText("Yes.\nOn 3 March 2026 Kim wrote:\nShall we?\nP.S. Tomorrow.\n", "Shall we?\n"))
                .isEqualTo("Yes.\nP.S. Tomorrow.");
    }

    @Test
    void anAttributionInsideAMarkedQuoteIsNotAnswered() {
        String quote = "Kim igorleak hau idatzi du:\n> One?\n";

        assertThat(newText(quote + "Yes.\n> Two?\nNo.\n", quote, "> Two?\n")).isEqualTo("> One?\nYes.\n> Two?\nNo.");
    }

    @Test
    void aForwardedMessageIsKeptThoughItIsMarkedAsAQuote() {
        String forwarded = "---------- Forwarded message ----------\nFrom: Kim <kim@example.org>\nIt burns.\n";

        assertThat(newText("FYI\n" + forwarded, forwarded)).contains("It burns.");
    }

    @Test
    void aForwardedMessageInsideAQuoteIsQuoted() {
        String quote = "Robin wrote on 3 March:\n---------- Forwarded message ----------\nIt burns.\n";

        assertThat(newText("Yes.\n" + quote, quote)).isEqualTo("Yes.");
    }

    @Test
    void aMarkedSignatureIsOne() {
        String text = "Yes.\nKim\n";

        assertThat(TRIMMER.trim(text, List.of(new Segment(Kind.SIGNATURE, 5, 9)))
                        .segments())
                .containsExactly(new Segment(Kind.NEW, 0, 5), new Segment(Kind.SIGNATURE, 5, 9));
    }

    @Test
    void aMessageThatIsAllMarkedAsQuoteIsNew() {
        assertThat(newText("Shall we?\n", "Shall we?\n")).isEqualTo("Shall we?");
    }

    @Test
    void nothingIsNothing() {
        assertThat(newText("")).isEmpty();
        assertThat(newText(" \n\u00A0\n")).isEmpty();
    }

    @Test
    void blankLinesGoWithWhatStandsAbove() {
        String text = "\nYes.\n\n> Shall we?\n\n";

        assertThat(TRIMMER.trim(text, List.of()).segments())
                .containsExactly(new Segment(Kind.NEW, 0, 7), new Segment(Kind.QUOTE, 7, 20));
    }

    @Test
    void aDelimiterWithoutLettersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReplyTrimmer(List.of("-----")))
                .withMessage("a delimiter line has letters, got \"-----\"");
    }

    private static String newText(String text, String... quotes) {
        List<Segment> marked = List.of(quotes).stream()
                .map(q -> new Segment(Kind.QUOTE, text.indexOf(q), text.indexOf(q) + q.length()))
                .toList();
        return TRIMMER.trim(text, marked).newText();
    }
}
