package io.deskgate.core.intake;

/** How a message comes to be decided about. */
enum Admission {
    /** It arrived, or is tried once more. */
    ARRIVED,
    /** An administrator looked at it and lets it in: nothing holds it again. */
    RELEASED;

    boolean mayBeHeld() {
        return this == ARRIVED;
    }
}
