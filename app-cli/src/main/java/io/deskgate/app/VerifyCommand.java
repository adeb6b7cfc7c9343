package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.port.Consistency.Checked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        description = "Proves that ledger, tickets and contents agree, reading every byte. Changes nothing.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> found = new ArrayList<>();
        try (Wiring wiring = store.open(surroundings)) {
            Checked checked = wiring.store().consistency().check(found::add);
            if (format.isJson()) {
                JsonOutput.object(surroundings.out(), json -> write(json, checked, found));
            } else {
                found.forEach(line -> surroundings.out().println(Printable.line(line)));
                surroundings.out().println(text(checked, found.size()));
            }
        }
        return found.isEmpty() ? ExitCode.OK : ExitCode.DISAGREES;
    }

    private static String text(Checked checked, int found) {
        return String.format(
                Locale.ROOT,
                "%d messages, %d tickets, %d comments and %d files (%d bytes) read: %s",
                checked.messages(),
                checked.tickets(),
                checked.comments(),
                checked.files(),
                checked.bytes(),
                found == 0 ? "all agree" : found + " disagree");
    }

    private static void write(JsonGenerator json, Checked checked, List<String> found) throws IOException {
        json.writeNumberField("messages", checked.messages());
        json.writeNumberField("tickets", checked.tickets());
        json.writeNumberField("comments", checked.comments());
        json.writeNumberField("files", checked.files());
        json.writeNumberField("bytes", checked.bytes());
        json.writeArrayFieldStart("disagreements");
        for (String line : found) {
            json.writeString(line);
        }
        json.writeEndArray();
    }
}
