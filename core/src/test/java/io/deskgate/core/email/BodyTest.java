package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.deskgate.core.email.Segment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    @Test
    void aMarkBeyondTheTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Body("Yes.", "", List.of(new Segment(Kind.QUOTE, 0, 5))))
                .withMessageStartingWith("marks end by 4, got ");
    }

    @Test
    void aTextAloneHasNoMarks() {
        assertThat(Body.ofText("Yes.").marks()).isEmpty();
    }
}
