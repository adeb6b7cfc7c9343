package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;
import java.io.IOException;

/** Who takes care of something, for programs: a mailbox, or null for nobody. */
final class AssigneeJson {
    private AssigneeJson() {}

    static void member(JsonGenerator json, String member, Assignee assignee) throws IOException {
        json.writeFieldName(member);
        if (assignee instanceof Agent agent) {
            MailboxJson.object(json, agent.person().mailbox());
            return;
        }
        json.writeNull();
    }
}
