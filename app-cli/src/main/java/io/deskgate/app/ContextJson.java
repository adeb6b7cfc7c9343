package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Reach;
import io.deskgate.core.ticket.Relation;
import io.deskgate.core.ticket.TicketContext;
import java.io.IOException;

/** What there is around a ticket, for programs. */
final class ContextJson {
    private ContextJson() {}

    static void members(JsonGenerator json, TicketContext context) throws IOException {
        json.writeArrayFieldStart("participants");
        for (Participant one : context.participants()) {
            json.writeStartObject();
            json.writeStringField("name", one.person().mailbox().name());
            json.writeStringField("address", one.person().mailbox().address());
            json.writeStringField("part", one.part().name());
            reach(json, one.reach());
            json.writeEndObject();
        }
        json.writeEndArray();
        relations(json, context);
        json.writeFieldName("answerTo");
        MailboxJson.object(json, context.answerTo());
    }

    /** Which message the first contribution (0) or a comment (from 1) came with. */
    static void email(JsonGenerator json, TicketContext context, int number) throws IOException {
        EmailId id = context.messages().get(number);
        if (id == null) {
            json.writeNullField("email");
        } else {
            json.writeNumberField("email", id.value());
        }
    }

    /** Whether mail gets there. */
    static void reach(JsonGenerator json, Reach reach) throws IOException {
        if (reach instanceof Reach.Failing failing) {
            json.writeObjectFieldStart("undeliverable");
            json.writeStringField("since", failing.since().toString());
            json.writeStringField("reason", failing.reason());
            json.writeEndObject();
            return;
        }
        json.writeNullField("undeliverable");
    }

    private static void relations(JsonGenerator json, TicketContext context) throws IOException {
        json.writeArrayFieldStart("relations");
        for (Relation relation : context.relations()) {
            json.writeStartObject();
            json.writeStringField("kind", relation.kind().name());
            json.writeStringField("ticket", relation.ticket().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
