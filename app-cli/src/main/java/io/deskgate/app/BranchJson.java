package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.ClosedTickets;
import java.io.IOException;
import java.util.List;

/** Branches for programs. The members are described in docs/commands.md and only ever added to. */
final class BranchJson {
    private BranchJson() {}

    static void list(JsonGenerator json, List<Branch> branches, Branch defaultBranch) throws IOException {
        json.writeArrayFieldStart("branches");
        for (Branch branch : branches) {
            json.writeStartObject();
            members(json, branch, defaultBranch);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void members(JsonGenerator json, Branch branch, Branch defaultBranch) throws IOException {
        json.writeStringField("key", branch.key().letters());
        json.writeStringField("name", branch.name());
        json.writeBooleanField("default", branch.equals(defaultBranch));
        json.writeStringField("description", branch.details().description());
        AssigneeJson.member(json, "assignee", branch.details().defaultAssignee());
        texts(json, "addresses", branch.details().supportAddresses());
        texts(json, "domains", branch.details().customerDomains());
        closed(json, branch.details().closed());
    }

    private static void closed(JsonGenerator json, List<ClosedTickets> closed) throws IOException {
        if (closed.isEmpty()) {
            json.writeNullField("closed");
            return;
        }
        json.writeObjectFieldStart("closed");
        json.writeStringField("policy", closed.get(0).policy().name());
        json.writeNumberField("days", closed.get(0).window().toDays());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String member, List<String> texts) throws IOException {
        json.writeArrayFieldStart(member);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
