package io.deskgate.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real start script in an installed folder of its own, with a Java that only plays its part. */
final class StartScript {
    /** More than a pipe holds, so that nobody can overlook who did not read it. */
    static final String MESSAGE = "x".repeat(300_000);

    final Path folder;
    final Path javaHome;
    private final Map<String, String> environment = new HashMap<>();

    StartScript(Path scratch) {
        folder = scratch.resolve("opt/desk gate");
        javaHome = scratch.resolve("java home");
        copy("deskgate", folder.resolve("bin/deskgate"));
        copy("app-cli/src/main/start/pipe.sh", folder.resolve("start/pipe.sh"));
        copy("app-cli/src/main/start/prepare.sh", folder.resolve("start/prepare.sh"));
        write(folder.resolve("lib/deskgate.jar"), "");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        environment.put("DESKGATE_JAVA_HOME", javaHome.toString());
    }

    /** A Java that runs these lines of shell instead of our program. */
    StartScript withJava(String version, String... lines) {
        write(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(javaHome.resolve("bin/java"), """
                #!/bin/sh
                for argument; do
                    case $argument in
                        -XX:SharedArchiveFile=* | -XX:AOTCacheOutput=*) made=${argument#*=} ;;
                        -Xshare:dump | warm-up) training=yes ;;
                    esac
                done
                if [ -n "$training" ]; then echo classes >"${made:-/dev/null}"; exit; fi
                """ + String.join("\n", lines) + "\n");
        return this;
    }

    StartScript with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    StartScript without(String name) {
        environment.remove(name);
        return this;
    }

    /** Started once before, so that nothing is left to do in the background. */
    StartScript warm() {
        run("warm-up");
        return this;
    }

    Run run(String... arguments) {
        return execute(Stream.concat(Stream.of(folder.resolve("bin/deskgate").toString()), Stream.of(arguments))
                .toList());
    }

    /** By way of a shell that sees the script as {@code $0}. */
    Run shell(String line) {
        return execute(List.of("sh", "-c", line, folder.resolve("bin/deskgate").toString()));
    }

    private Run execute(List<String> command) {
        try {
            var errors = Files.createTempFile(folder, "run", ".err");
            var output = Files.createTempFile(folder, "run", ".out");
            var builder =
                    new ProcessBuilder(command).redirectError(errors.toFile()).redirectOutput(output.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            var process = builder.start();
            var read = feed(process);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Run(process.waitFor(), Files.readString(output), Files.readString(errors), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean feed(Process process) {
        try (var input = process.getOutputStream()) {
            input.write(MESSAGE.getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (IOException brokenPipe) {
            return false;
        }
    }

    /** Returns when nothing started from this place runs any more, in the background either. */
    static void awaitEnd(Path scratch) {
        ProcessHandle.allProcesses().forEach(process -> {
            while (startedFrom(scratch, process)) {
                Thread.onSpinWait();
            }
        });
    }

    /** Not once it has ended, even if nobody has asked for its exit code yet. */
    private static boolean startedFrom(Path scratch, ProcessHandle process) {
        return Stream.of(process.info().arguments().orElse(new String[0]))
                .anyMatch(argument -> argument.startsWith(scratch.toString()));
    }

    static void copy(String source, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(checkout().resolve(source), target, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void executable(Path file, String text) {
        write(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make executable: " + file);
        }
    }

    private static Path checkout() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** How a run ended; {@code read} says whether somebody took the whole message. */
    record Run(int code, String out, String err, boolean read) {}
}
