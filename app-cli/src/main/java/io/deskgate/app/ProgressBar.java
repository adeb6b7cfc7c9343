package io.deskgate.app;

import java.io.PrintStream;

/** Shows people how far a long command is; silent when nobody looks. */
final class ProgressBar {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final int total;
    private final boolean watched = System.console() != null;
    private int shown = -1;

    ProgressBar(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    /** Shows that {@code done} of the total are done. */
    void show(int done) {
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        if (watched && filled != shown) {
            shown = filled;
            out.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + total);
            out.flush();
        }
    }

    /** Leaves the line. */
    void end() {
        if (watched) {
            out.println();
        }
    }
}
