package io.deskgate.core.ticket;

import java.util.ArrayList;
import java.util.List;

/** The trace of a message while it is being decided about: whoever decides something writes it down here. */
public final class Notes {
    private final List<Step> steps = new ArrayList<>();

    /** Notes with nothing written down yet. */
    public Notes() {
        // nothing to begin with
    }

    /** Writes down what was asked and what was found; see {@link Step}. */
    public void add(String question, String finding) {
        steps.add(new Step(question, finding));
    }

    /** All that was written down so far. */
    public Trace trace() {
        return new Trace(steps);
    }
}
