package io.deskgate.app;

/** How a command other than {@code pipe} ends (sysexits.h where it has a word for it). */
final class ExitCode {
    /** All done. */
    static final int OK = 0;

    /** What was asked for does not exist. */
    static final int NOT_FOUND = 1;

    /** What was compared does not agree. */
    static final int DISAGREES = 1;

    /** EX_USAGE: the command line is wrong. */
    static final int USAGE = 64;

    /** EX_SOFTWARE: a fault of ours. */
    static final int FAULT = 70;

    /** EX_TEMPFAIL: may work later. */
    static final int TRY_LATER = 75;

    /** EX_CONFIG: something must be changed first. */
    static final int CONFIGURATION = 78;

    private ExitCode() {}
}
