package io.deskgate.app;

import java.time.Duration;

/**
 * Ends the process when it takes too long. A mail server bounces the customer's mail when its own limit runs out
 * (Postfix: 1000 s), so ours comes first and says "try again".
 */
final class Deadline extends Thread {
    /** Longer than any healthy message takes, shorter than an attempt counts as alive. */
    static final Duration OF_ONE_MESSAGE = Duration.ofMinutes(4);

    private final Duration time;
    private final int exitCode;
    private final Surroundings surroundings;

    private Deadline(Duration time, int exitCode, Surroundings surroundings) {
        super("deadline");
        this.time = time;
        this.exitCode = exitCode;
        this.surroundings = surroundings;
    }

    /** Starts the clock; after {@code time} the process ends with {@code exitCode}, whatever it is doing. */
    static void start(Duration time, int exitCode, Surroundings surroundings) {
        Thread watch = new Deadline(time, exitCode, surroundings);
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public void run() {
        try {
            sleep(time.toMillis());
        } catch (InterruptedException e) {
            return;
        }
        surroundings.complain("not done after " + time.toSeconds() + " s, the mail server must try again");
        Runtime.getRuntime().halt(exitCode);
    }
}
