package io.deskgate.app;

import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.Inspection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "inspect",
        description = "Shows what we understand of a message, and what of it is new if it is a reply. Stores nothing.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    @Mixin
    private NamedMessages messages;

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
        if (messages.isFolder()) {
            return inspectFolder();
        }
        if (out != null) {
            return misused("--out goes with a folder, and " + messages.place() + " is none");
        }
        if (messages.isMissing(surroundings)) {
            return ExitCode.NOT_FOUND;
        }
        try (RawEmail raw = NamedMessages.read(surroundings, messages.place())) {
            show(raw);
        }
        return ExitCode.OK;
    }

    private int inspectFolder() throws IOException, InterruptedException {
        if (out == null) {
            return misused("a folder needs --out DIR for its results");
        }
        int failed = new InspectFolder(surroundings.err()).inspect(messages.place(), out);
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

    private int misused(String what) {
        surroundings.complain(what);
        return ExitCode.USAGE;
    }
}
