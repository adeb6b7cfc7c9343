package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.ticket.Branch;
import java.io.IOException;
import java.util.List;

/** Branches for programs. The members are described in docs/commands.md and only ever added to. */
final class BranchJson {
    private BranchJson() {}

    static void list(JsonGenerator json, List<Branch> branches) throws IOException {
        json.writeArrayFieldStart("branches");
        for (Branch branch : branches) {
            json.writeStartObject();
            json.writeStringField("key", branch.key().letters());
            json.writeStringField("name", branch.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
