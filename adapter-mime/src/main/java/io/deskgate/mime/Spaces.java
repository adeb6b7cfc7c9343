package io.deskgate.mime;

/** Whether a blank is due before the next word, however many stand in the source. */
final class Spaces {
    private boolean due;

    void note(boolean blank) {
        due |= blank;
    }

    boolean pending() {
        return due;
    }

    void clear() {
        due = false;
    }
}
