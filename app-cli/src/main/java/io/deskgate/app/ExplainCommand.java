package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.ExplainEmail;
import io.deskgate.core.intake.ExplainEmail.Explanation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "explain",
        description = "Shows what would become of a message if it came now, and why. Stores nothing.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private NamedMessages messages;

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
        if (messages.isMissing(surroundings)) {
            return ExitCode.NOT_FOUND;
        }
        try (Wiring wiring = store.open(surroundings)) {
            explain(wiring.explainEmail(), messages.all());
        }
        return ExitCode.OK;
    }

    private void explain(ExplainEmail explain, List<Path> all) throws IOException {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> write(json, explain, all));
            return;
        }
        for (Path message : all) {
            if (all.size() > 1) {
                surroundings.out().println(Printable.line("== " + message));
            }
            ExplanationText.print(surroundings.out(), explained(explain, message));
        }
    }

    private void write(JsonGenerator json, ExplainEmail explain, List<Path> all) throws IOException {
        json.writeArrayFieldStart("messages");
        for (Path message : all) {
            json.writeStartObject();
            json.writeStringField("file", message.toString());
            ExplanationJson.members(json, explained(explain, message));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private Explanation explained(ExplainEmail explain, Path message) throws IOException {
        try (RawEmail raw = NamedMessages.read(surroundings, message)) {
            Envelope told = new Envelope(recipient, "", sender, source);
            return explain.explain(raw, told.completedBy(raw.header()));
        }
    }
}
