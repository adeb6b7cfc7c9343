package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.mailbox.MailProvider;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.MailboxLogIn;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.SettingsForm;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "preset",
        description = "Saves server, port and SSL of a mail provider; without a name, lists those known.",
        mixinStandardHelpOptions = true)
final class SettingsPresetCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", defaultValue = "", description = "For example gmail.")
    private String name;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    SettingsPresetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (name.isEmpty()) {
            list();
            return ExitCode.OK;
        }
        MailProvider provider = Requested.from(() -> MailProvider.named(name));
        int code = new SettingsChange(store, surroundings).save(form -> with(form, provider));
        if (code == ExitCode.OK) {
            surroundings.out().println(provider.title() + ": " + provider.hint());
        }
        return code;
    }

    private static SettingsForm with(SettingsForm form, MailProvider provider) {
        SettingsForm with = form.with(Catalogue.EMAIL_SERVER, Setting.own(provider.server()))
                .with(Catalogue.EMAIL_PORT, Setting.own(provider.port()))
                .with(Catalogue.EMAIL_SSL, Setting.own(true));
        return provider.takesTokensOnly() ? with.with(Catalogue.EMAIL_AUTH, Setting.own(MailboxLogIn.OAUTH)) : with;
    }

    private void list() {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), SettingsPresetCommand::list);
            return;
        }
        TextTable table = new TextTable("NAME", "SERVER", "FOR", "HINT");
        for (MailProvider provider : MailProvider.values()) {
            String server = provider.server() + ":" + provider.port();
            table.row(provider.word(), server, provider.title(), provider.hint());
        }
        table.print(surroundings.out());
    }

    private static void list(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("presets");
        for (MailProvider provider : MailProvider.values()) {
            json.writeStartObject();
            json.writeStringField("name", provider.word());
            json.writeStringField("title", provider.title());
            json.writeStringField("server", provider.server());
            json.writeNumberField("port", provider.port());
            json.writeBooleanField("ssl", true);
            json.writeStringField("hint", provider.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
