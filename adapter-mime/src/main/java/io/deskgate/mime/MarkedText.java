package io.deskgate.mime;

import io.deskgate.core.email.Segment;
import java.util.List;

/** A text, and the stretches of it that are known to be quotes or signatures. */
record MarkedText(String text, List<Segment> marks) {
    static MarkedText of(String text) {
        return new MarkedText(text, List.of());
    }
}
