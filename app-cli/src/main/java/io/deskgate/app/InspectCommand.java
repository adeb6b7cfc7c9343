package io.deskgate.app;

import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.Inspection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        description = "Shows what we understand of a message, and what of it is new if it is a reply. Stores nothing.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            defaultValue = STANDARD_INPUT,
            description = "A message, - for standard input (the default), or a folder: every .eml file in it.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "With a folder: where NAME.json of each NAME.eml goes, in the same tree.")
    private Path out;

    @Mixin
    private FormatOption format;

    private final Surroundings surroundings;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Files.isDirectory(file)) {
            return inspectFolder();
        }
        if (out != null) {
            return complain("--out goes with a folder, and " + file + " is none", ExitCode.USAGE);
        }
        if (!isStandardInput() && !Files.isReadable(file)) {
            return complain("cannot read " + file, ExitCode.NOT_FOUND);
        }
        try (InputStream in = isStandardInput() ? surroundings.in() : Files.newInputStream(file);
                RawEmail raw = RawEmail.read(in)) {
            show(raw);
        }
        return ExitCode.OK;
    }

    private int inspectFolder() throws IOException, InterruptedException {
        if (out == null) {
            return complain("a folder needs --out DIR for its results", ExitCode.USAGE);
        }
        int failed = new InspectFolder(surroundings.err()).inspect(file, out);
        return failed == 0 ? ExitCode.OK : ExitCode.FAULT;
    }

    private void show(RawEmail raw) {
        long begin = System.nanoTime();
        try (Inspection inspection = Wiring.inspectEmail().inspect(raw)) {
            long nanos = System.nanoTime() - begin;
            if (format.isJson()) {
                JsonOutput.object(surroundings.out(), json -> InspectionJson.members(json, inspection, nanos));
                return;
            }
            new InspectionText(surroundings.out()).print(inspection);
        }
    }

    private boolean isStandardInput() {
        return file.toString().equals(STANDARD_INPUT);
    }

    private int complain(String what, int code) {
        surroundings.complain(what);
        return code;
    }
}
