package io.deskgate.app;

import io.deskgate.core.intake.CutComment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "uncut", description = "Shows a comment whole that was cut wrongly.", mixinStandardHelpOptions = true)
final class TicketUncutCommand implements Callable<Integer> {
    @Mixin
    private NamedComment comment;

    private final Surroundings surroundings;

    TicketUncutCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return comment.change(surroundings, CutComment::undo, "shown whole");
    }
}
