package io.deskgate.app;

import io.deskgate.persistence.TicketStore;
import io.deskgate.persistence.TicketStore.SchemaState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "info",
        description = "Shows which database it is and where its schema stands. Changes nothing.",
        mixinStandardHelpOptions = true)
final class DbInfoCommand implements Callable<Integer> {
    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    DbInfoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SchemaState state = TicketStore.inspect(store.url(surroundings), Wiring.CLOCK);
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> {
                json.writeStringField("url", state.url());
                json.writeStringField("product", state.product());
                json.writeNumberField("schema", state.version());
                json.writeNumberField("newest", state.newest());
            });
            return ExitCode.OK;
        }
        surroundings.out().println(DbText.of(state));
        return ExitCode.OK;
    }
}
