package io.deskgate.app;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.routing.MailFields;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.settings.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "test",
        description = "Shows which rules apply to a message and what they do. Stores nothing.",
        mixinStandardHelpOptions = true)
final class RuleTestCommand implements Callable<Integer> {
    @Mixin
    private NamedMessages messages;

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
        if (messages.isMissing(surroundings)) {
            return ExitCode.NOT_FOUND;
        }
        HeaderRules rules = rules();
        for (Path message : messages.all()) {
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
        try (RawEmail raw = NamedMessages.read(surroundings, message);
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
}
