package io.deskgate.app;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.routing.MailFields;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.settings.Catalogue;
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
        name = "test",
        description = "Shows which rules apply to a message and what they do. Stores nothing.",
        mixinStandardHelpOptions = true)
final class RuleTestCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "A message, - for standard input, or a folder: every .eml in it.")
    private Path file;

    @Option(names = "--rules", paramLabel = "FILE", description = "Rules to try instead of the saved ones.")
    private Path candidates;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    RuleTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!isStandardInput() && !Files.isReadable(file)) {
            surroundings.complain("cannot read " + file);
            return ExitCode.NOT_FOUND;
        }
        HeaderRules rules = rules();
        for (Path message : Files.isDirectory(file) ? MessageFiles.in(file) : List.of(file)) {
            surroundings.out().println(Printable.line(message.toString()));
            print(effects(rules, message));
        }
        return ExitCode.OK;
    }

    private HeaderRules rules() throws IOException {
        if (candidates != null) {
            String text = Files.readString(candidates);
            return Requested.from(() -> HeaderRules.parse(text));
        }
        try (Wiring wiring = store.open(surroundings)) {
            return wiring.settings().value(Catalogue.RULES);
        }
    }

    private RuleEffects effects(HeaderRules rules, Path message) throws IOException {
        try (InputStream in = isStandardInput() ? surroundings.in() : Files.newInputStream(message);
                RawEmail raw = RawEmail.read(in);
                Email email = Wiring.parser().parse(raw)) {
            Envelope envelope = Envelope.from("pipe").completedBy(raw.header());
            return rules.applyTo(new MailFields(envelope, raw.header(), email));
        }
    }

    private void print(RuleEffects effects) {
        if (effects.applied().isEmpty()) {
            surroundings.out().println("  no rule applies");
        }
        effects.applied().forEach(line -> surroundings.out().println(Printable.line("  " + line)));
    }

    private boolean isStandardInput() {
        return file.toString().equals(STANDARD_INPUT);
    }
}
