package io.deskgate.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells systemd how we are, if it asked for that (sd_notify(3)). Its socket takes datagrams, which Java cannot send, so its
 * own program does; the service must have {@code NotifyAccess=all}.
 */
final class Systemd {
    private static final String PROGRAM = "systemd-notify";
    private static final int LONGEST_SECONDS = 2;

    /** Where nobody waits for signs, nobody is woken for them either. */
    private static final Duration SELDOM = Duration.ofDays(1);

    private final Map<String, String> environment;
    private final Consumer<String> complaints;
    private boolean missing;

    Systemd(Map<String, String> environment, Consumer<String> complaints) {
        this.environment = environment;
        this.complaints = complaints;
    }

    /** How often {@code WATCHDOG=1} is to be told: twice within the time that systemd waits for it. */
    Duration watchdog() {
        try {
            long micros = Long.parseLong(environment.getOrDefault("WATCHDOG_USEC", ""));
            return micros < 2_000 ? SELDOM : Duration.ofMillis(micros / 2_000);
        } catch (NumberFormatException nobodyWaits) {
            return SELDOM;
        }
    }

    /** Tells this, as {@code NAME=value}. That it did not get through is complained about once. */
    synchronized void tell(String... words) {
        if (missing || environment.getOrDefault("NOTIFY_SOCKET", "").isEmpty()) {
            return;
        }
        try {
            say(List.of(words));
        } catch (IOException e) {
            missing = true;
            complaints.accept("systemd is not told that we are well (" + e.getMessage() + "): install " + PROGRAM
                    + ", or use Type=exec without WatchdogSec");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROGRAM));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("NOTIFY_SOCKET", environment.get("NOTIFY_SOCKET"));
        Process process = builder.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(PROGRAM + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(PROGRAM + " ended with " + process.exitValue());
        }
    }
}
