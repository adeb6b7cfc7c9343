package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.ExplainEmail;
import io.deskgate.core.intake.ExplainEmail.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Shows what would become of a message if it came now, and why. Stores nothing.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            defaultValue = STANDARD_INPUT,
            description = "A message, - for standard input (the default), or a folder: every .eml file in it.")
    private Path file;

    @Option(names = "--recipient", paramLabel = "ADDRESS", defaultValue = "", description = "As with pipe.")
    private String recipient;

    @Option(names = "--sender", paramLabel = "ADDRESS", defaultValue = "", description = "As with pipe.")
    private String sender;

    @Option(names = "--source", paramLabel = "NAME", defaultValue = "pipe", description = "As with pipe.")
    private String source;

    @Mixin
    private FormatOption format;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!isStandardInput() && !Files.isReadable(file)) {
            surroundings.complain("cannot read " + file);
            return ExitCode.NOT_FOUND;
        }
        List<Path> messages = Files.isDirectory(file) ? MessageFiles.in(file) : List.of(file);
        try (Wiring wiring = store.open(surroundings)) {
            explain(wiring.explainEmail(), messages);
        }
        return ExitCode.OK;
    }

    private void explain(ExplainEmail explain, List<Path> messages) throws IOException {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> write(json, explain, messages));
            return;
        }
        for (Path message : messages) {
            if (messages.size() > 1) {
                surroundings.out().println(Printable.line("== " + message));
            }
            ExplanationText.print(surroundings.out(), explained(explain, message));
        }
    }

    private void write(JsonGenerator json, ExplainEmail explain, List<Path> messages) throws IOException {
        json.writeArrayFieldStart("messages");
        for (Path message : messages) {
            json.writeStartObject();
            json.writeStringField("file", message.toString());
            ExplanationJson.members(json, explained(explain, message));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private Explanation explained(ExplainEmail explain, Path message) throws IOException {
        try (InputStream in = isStandardInput() ? surroundings.in() : Files.newInputStream(message);
                RawEmail raw = RawEmail.read(in)) {
            Envelope told = new Envelope(recipient, "", sender, source);
            return explain.explain(raw, told.completedBy(raw.header()));
        }
    }

    private boolean isStandardInput() {
        return file.toString().equals(STANDARD_INPUT);
    }
}
