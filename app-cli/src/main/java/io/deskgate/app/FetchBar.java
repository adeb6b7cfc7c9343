package io.deskgate.app;

import io.deskgate.core.intake.FetchWatcher;
import io.deskgate.core.intake.IntakeOutcome;
import java.io.PrintStream;

/** One progress bar for all mailboxes together. */
final class FetchBar implements FetchWatcher {
    private final PrintStream out;
    private ProgressBar bar;
    private int expected;
    private int done;

    FetchBar(PrintStream out) {
        this.out = out;
        this.bar = new ProgressBar(out, 0);
    }

    @Override
    public synchronized void expect(int messages) {
        expected += messages;
        bar = new ProgressBar(out, expected);
        show();
    }

    @Override
    public synchronized void ended(IntakeOutcome outcome) {
        done++;
        show();
    }

    /** Leaves the line, if there is one. */
    synchronized void end() {
        if (expected > 0) {
            bar.end();
        }
    }

    private void show() {
        if (expected > 0) {
            bar.show(done);
        }
    }
}
