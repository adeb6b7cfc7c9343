package io.deskgate.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The messages of the shared hostile suite. They are not ours: they are generated where its generator is at hand. */
final class HostileSuite {
    private HostileSuite() {}

    /** Those whose file name holds {@code part}; none where they cannot be generated. */
    static List<Path> messages(Path folder, String part) throws IOException, InterruptedException {
        Path script = shared().resolve("hostile/gen.py");
        if (!Files.exists(script) || !hasPython() || !generated(script, folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .toList();
        }
    }

    private static boolean generated(Path script, Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder("python3", script.toAbsolutePath().toString(), "--out", folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    private static Path shared() {
        String named = System.getenv("DESKGATE_SHARED");
        return named == null ? Path.of("..", "..", "shared") : Path.of(named);
    }
}
