package io.deskgate.app;

import io.deskgate.core.email.Body;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketEdit.Say;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "comment",
        description = "Adds a comment to a ticket. No mail is sent.",
        mixinStandardHelpOptions = true)
final class TicketCommentCommand implements Callable<Integer> {
    @Mixin
    private NamedTicket ticket;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TEXT",
            description = "Left out: it is read from standard input.")
    private String text;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "ADDRESS",
            description = "Who says it: the address of a user.")
    private String author;

    private final Surroundings surroundings;

    TicketCommentCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ticket.edit(surroundings, this::say, "has a new comment");
    }

    private TicketEdit say(Wiring wiring) {
        Person person = Agents.person(author, wiring);
        String said = text == null ? ValueInput.read(surroundings) : text;
        return Requested.from(() -> new Say(person, Body.ofText(said)));
    }
}
