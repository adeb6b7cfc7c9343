package io.deskgate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTextTest {
    private static final List<Segment> SEGMENTS =
            List.of(new Segment(Kind.NEW, 0, 12), new Segment(Kind.QUOTE, 12, 20));

    @Test
    void segmentsAreLettersAndLengths() {
        assertThat(SegmentText.of(SEGMENTS, 20)).isEqualTo("N12Q8");
        assertThat(SegmentText.segments("N12Q8", "x".repeat(20))).isEqualTo(SEGMENTS);
    }

    @Test
    void segmentsEndWhereTheStoredTextEnds() {
        assertThat(SegmentText.of(SEGMENTS, 15)).isEqualTo("N12Q3");
        assertThat(SegmentText.of(SEGMENTS, 12)).isEqualTo("N12");
    }

    @Test
    void withoutSegmentsAllIsNew() {
        assertThat(SegmentText.segments("", "Yes.")).containsExactly(new Segment(Kind.NEW, 0, 4));
        assertThat(SegmentText.segments("", "")).isEmpty();
    }

    @Test
    void anUnknownKindIsNotGuessed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SegmentText.segments("X4", "Yes."))
                .withMessageContaining("X");
    }
}
