package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A command of the operator that prints a secret, a password store for example. The one program we start: it comes from
 * the environment of this process, never from mail.
 */
record SecretCommand(String command) {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_SECONDS = 30;

    /**
     * The first line it prints.
     *
     * @throws TemporaryFailure when it fails or takes too long
     * @throws PermanentFailure when it prints nothing
     */
    String answer() {
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c", command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
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
                process.destroyForcibly();
            }
        });
    }

    private String requireText(String line) {
        if (line.isEmpty()) {
            String text = "the command \"" + command + "\" printed no secret: let it print one line";
            throw new PermanentFailure(text, new IllegalStateException());
        }
        return line;
    }

    private TemporaryFailure failed(String why, Exception cause) {
        return new TemporaryFailure("the command \"" + command + "\" gave no secret: " + why, cause);
    }
}
