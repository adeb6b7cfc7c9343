package io.deskgate.app;

import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.InspectEmail;
import io.deskgate.core.intake.Inspection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Inspects every message of a folder in one process, on all cores. */
final class InspectFolder {
    private final PrintStream progress;
    private final InspectEmail inspect = Wiring.inspectEmail();

    InspectFolder(PrintStream progress) {
        this.progress = progress;
    }

    /** Writes NAME.json into {@code out} for each NAME.eml below {@code folder}; answers how many failed. */
    int inspect(Path folder, Path out) throws IOException, InterruptedException {
        List<Path> messages = MessageFiles.in(folder);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Path>> results = new ArrayList<>();
            for (Path message : messages) {
                Path target = out.resolve(jsonName(folder.relativize(message)));
                results.add(workers.submit(() -> convert(message, target)));
            }
            return collect(messages, results);
        } finally {
            workers.shutdownNow();
        }
    }

    private int collect(List<Path> messages, List<Future<Path>> results) throws InterruptedException {
        int failed = 0;
        ProgressBar bar = new ProgressBar(progress, results.size());
        for (int i = 0; i < results.size(); i++) {
            try {
                results.get(i).get();
            } catch (ExecutionException e) {
                failed++;
                progress.println("deskgate: " + Printable.line(messages.get(i) + ": " + e.getCause()));
            }
            bar.show(i + 1);
        }
        bar.end();
        return failed;
    }

    private Path convert(Path message, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        long begin = System.nanoTime();
        try (InputStream in = Files.newInputStream(message);
                RawEmail raw = RawEmail.read(in);
                Inspection inspection = inspect.inspect(raw);
                OutputStream file = Files.newOutputStream(target);
                PrintStream out = new PrintStream(file, false, StandardCharsets.UTF_8)) {
            long nanos = System.nanoTime() - begin;
            JsonOutput.object(out, json -> InspectionJson.members(json, inspection, nanos));
        }
        return target;
    }

    private static String jsonName(Path message) {
        String name = message.toString();
        return name.substring(0, name.length() - MessageFiles.ENDING.length()) + ".json";
    }
}
