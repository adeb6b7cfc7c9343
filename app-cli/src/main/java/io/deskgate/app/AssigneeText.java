package io.deskgate.app;

import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;

/** Shows to people who takes care of something. */
final class AssigneeText {
    private AssigneeText() {}

    static String of(Assignee assignee) {
        return assignee instanceof Agent agent ? agent.person().mailbox().toString() : "nobody";
    }
}
