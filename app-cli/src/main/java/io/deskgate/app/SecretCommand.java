package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A command of the operator that prints a secret, a password store for example. The one program we start: it comes from
 * the environment of this process, never from mail and never from the settings. Its text is shown nowhere, and is not among
 * the words of a process either: somebody may have written a secret into it.
 *
 * @param variable where the command stands
 */
record SecretCommand(String variable, String command) {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_SECONDS = 30;
    private static final String HANDED_OVER = "DESKGATE_THIS_COMMAND";

    /**
     * The first line it prints.
     *
     * @throws TemporaryFailure when it fails or takes too long
     * @throws PermanentFailure when it prints nothing
     */
    String answer() {
        try {
            Process process = start();
            process.getOutputStream().close();
            String line = firstLine(process);
            if (process.exitValue() != 0) {
                throw failed("it ended with " + process.exitValue(), new IllegalStateException());
            }
            return requireText(line);
        } catch (IOException e) {
            throw failed("it cannot be started", e);
        }
    }

    @Override
    public String toString() {
        return "the command of " + variable;
    }

    private Process start() throws IOException {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", "eval \"$" + HANDED_OVER + "\"");
        shell.environment().put(HANDED_OVER, command);
        return shell.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private String firstLine(Process process) throws IOException {
        try (InputStream out = process.getInputStream()) {
            killAfterAWhile(process);
            String printed = new String(out.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw failed("it is not done after " + MOST_SECONDS + " s", new IllegalStateException());
            }
            return printed.lines().findFirst().orElse("").strip();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("we were told to stop", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void killAfterAWhile(Process process) {
        process.onExit().orTimeout(MOST_SECONDS, TimeUnit.SECONDS).whenComplete((ended, late) -> {
            if (late != null) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        });
    }

    private String requireText(String line) {
        if (line.isEmpty()) {
            throw new PermanentFailure(
                    this + " printed no secret", "let it print one line", new IllegalStateException());
        }
        return line;
    }

    private TemporaryFailure failed(String why, Exception cause) {
        return new TemporaryFailure(this + " gave no secret: " + why, "run it by hand as this user", cause);
    }
}
