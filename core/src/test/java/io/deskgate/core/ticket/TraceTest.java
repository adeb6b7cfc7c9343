package io.deskgate.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void notesKeepTheOrderInWhichTheyWereWritten() {
        Notes notes = new Notes();
        notes.add("First?", "yes");
        notes.add("Second?", "no");

        assertThat(notes.trace().steps()).extracting(Step::toString).containsExactly("First?: yes", "Second?: no");
    }

    @Test
    void aStepStaysOnOneLine() {
        assertThat(new Step("a\tb", "c\r\nd")).isEqualTo(new Step("a b", "c  d"));
    }

    @Test
    void whatASenderMadeTooLongIsCutVisibly() {
        assertThat(new Step("Who?", "x".repeat(9_000)).finding())
                .hasSize(Step.MAX_CHARS)
                .endsWith("x…");
    }

    @Test
    void aTraceHasALimit() {
        assertThat(new Trace(Collections.nCopies(9_000, new Step("Who?", "nobody"))).steps())
                .hasSize(Trace.MAX_STEPS);
    }

    @Test
    void aStepNeedsAQuestion() {
        assertThatThrownBy(() -> new Step(" ", "found")).hasMessageContaining("found");
    }
}
