package io.deskgate.core.followup;

import io.deskgate.core.ticket.Notes;

/** Writes down which marks of a message are forged: the first ones by name, of the others how many. */
final class Forgeries {
    /** So many are named; a trace has room for other things too. */
    private static final int MOST_NAMED = 3;

    private final Notes notes;
    private int count;

    Forgeries(Notes notes) {
        this.notes = notes;
    }

    void note(String what, String said) {
        count++;
        if (count <= MOST_NAMED) {
            notes.add("Is " + what + " genuine?", "no, it looks like ours, but the signature is not: " + said);
        }
    }

    void sumUp() {
        if (count > MOST_NAMED) {
            notes.add("Are the other marks genuine?", "no, " + (count - MOST_NAMED) + " more are forged");
        }
    }
}
