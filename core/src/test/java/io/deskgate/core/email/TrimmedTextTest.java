package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.deskgate.core.email.Segment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrimmedTextTest {
    @Test
    void theNewTextLeavesOutQuotesAndSignatures() {
        Segment said = new Segment(Kind.NEW, 0, 4);
        Segment quoted = new Segment(Kind.QUOTE, 4, 8);
        Segment signed = new Segment(Kind.SIGNATURE, 8, 10);

        assertThat(new TrimmedText("Yes\n> ?\n--", List.of(said, quoted, signed)).newText())
                .isEqualTo("Yes");
    }

    @Test
    void quotedLinesThatAreAnsweredBelongToTheReply() {
        Segment asked = new Segment(Kind.CONTEXT, 0, 4);
        Segment said = new Segment(Kind.NEW, 4, 7);

        assertThat(new TrimmedText("> ?\nYes", List.of(asked, said)).newText()).isEqualTo("> ?\nYes");
    }

    @Test
    void aWholeTextIsNew() {
        assertThat(TrimmedText.whole("> all of it\n--").newText()).isEqualTo("> all of it\n--");
        assertThat(TrimmedText.whole("").segments()).isEmpty();
    }

    @Test
    void refusesToLeaveSomethingOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrimmedText("abc", List.of(new Segment(Kind.NEW, 0, 2))))
                .withMessage("segments end at 3, got 2");
    }

    @Test
    void refusesToSpeakOfSomethingTwice() {
        Segment one = new Segment(Kind.NEW, 0, 2);
        Segment two = new Segment(Kind.QUOTE, 1, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrimmedText("abc", List.of(one, two)))
                .withMessageStartingWith("segments join at 2");
    }

    @Test
    void aSegmentGoesForward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Segment(Kind.NEW, 3, 2))
                .withMessage("a segment goes forward from 0, got 3 to 2");
    }
}
