package io.deskgate.app;

import io.deskgate.core.intake.CutComment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "cut",
        description = "Leaves out of a comment what was left out before ticket uncut.",
        mixinStandardHelpOptions = true)
final class TicketCutCommand implements Callable<Integer> {
    @Mixin
    private NamedComment comment;

    private final Surroundings surroundings;

    TicketCutCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return comment.change(surroundings, CutComment::redo, "cut again");
    }
}
