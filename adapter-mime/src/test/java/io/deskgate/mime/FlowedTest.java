package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedTest {
    @Test
    void aLineThatEndsWithABlankGoesOn() {
        assertThat(Flowed.unfold("one \ntwo\nthree", false)).isEqualTo("one two\nthree");
    }

    @Test
    void delSpTakesTheBlankAway() {
        assertThat(Flowed.unfold("ab \ncd", true)).isEqualTo("abcd");
    }

    @Test
    void stuffingIsTakenAway() {
        assertThat(Flowed.unfold(" From here\n > no quote", false)).isEqualTo("From here\n> no quote");
    }

    @Test
    void linesOfOneQuoteAreJoined() {
        assertThat(Flowed.unfold("> a \n> b\n>> c", false)).isEqualTo("> a b\n>> c");
    }

    @Test
    void aQuoteDoesNotFlowIntoTheAnswer() {
        assertThat(Flowed.unfold("> a \nb", false)).isEqualTo("> a \nb");
    }

    @Test
    void theMarkBeforeASignatureDoesNotFlow() {
        assertThat(Flowed.unfold("text\n-- \nAnna", false)).isEqualTo("text\n-- \nAnna");
    }

    @Test
    void blankLinesStay() {
        assertThat(Flowed.unfold("a\n\nb\n>\n> c", false)).isEqualTo("a\n\nb\n>\n> c");
    }
}
