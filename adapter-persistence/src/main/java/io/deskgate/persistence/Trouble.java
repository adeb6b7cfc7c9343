package io.deskgate.persistence;

/** What can be wrong with a database, in the words of somebody who has to put it right. */
enum Trouble {
    CONFLICT("two transactions were in each other's way, which passes; try again"),
    LOST("the connection broke; see whether the database still runs"),
    LOCKED("somebody else holds a lock; wait, or look for a backup or a shell that keeps it open"),
    FULL("no room left; free some space where the database lives"),
    READ_ONLY("it cannot be written; check who owns the file and its folder, or whether this is a standby server"),
    BROKEN("reading or writing its file failed; look at the system's log, the disk and its quota"),
    DOWN("it cannot be reached; see whether it runs and whether the address is right"),
    REFUSED("it lets us not in; check user, password and database name"),
    CLASH("it has already what was to be written, or no longer what that belongs to; if it stays, report it"),
    CONTENT("what was to be written does not fit into it; if it stays, report it"),
    NOT_OURS("this is not a database of ours; check the path"),
    OTHER("unexpected; if it stays, report it");

    private final String advice;

    Trouble(String advice) {
        this.advice = advice;
    }

    String advice() {
        return advice;
    }

    /** Whether the same thing may work at once, on a fresh connection. */
    boolean passes() {
        return this == CONFLICT || this == LOST || this == LOCKED || this == CLASH;
    }

    /** Whether what was to be written is to blame, and nothing else. */
    boolean isAboutContent() {
        return this == CONTENT || this == CLASH;
    }

    /** Whether it stays like this until somebody changes something. */
    boolean stays() {
        return this == REFUSED || this == NOT_OURS;
    }
}
