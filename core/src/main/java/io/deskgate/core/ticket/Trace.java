package io.deskgate.core.ticket;

import java.util.List;

/** Why a message ended as it did: every decision about it, in the order in which they were taken. */
public record Trace(List<Step> steps) {
    /** The most steps that are kept. */
    public static final int MAX_STEPS = 100;

    /** Of a message about which nothing was decided. */
    public static final Trace NONE = new Trace(List.of());

    /** Copies the list and leaves out what is over the limit. */
    public Trace {
        steps = List.copyOf(steps.size() > MAX_STEPS ? steps.subList(0, MAX_STEPS) : steps);
    }

    /** A trace of one step. */
    public static Trace of(String question, String finding) {
        return new Trace(List.of(new Step(question, finding)));
    }
}
