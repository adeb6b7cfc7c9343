package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.intake.ExplainEmail.Explanation;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import java.io.IOException;

/** What would become of a message, for programs. The members are described in docs/commands.md and only added to. */
final class ExplanationJson {
    private ExplanationJson() {}

    static void members(JsonGenerator json, Explanation explanation) throws IOException {
        before(json, explanation);
        if (explanation.decision().verdict() instanceof Change change) {
            change(json, change.change());
        } else {
            EmailJson.state(json, ((End) explanation.decision().verdict()).outcome());
        }
        TraceJson.member(json, explanation.decision().trace());
    }

    private static void before(JsonGenerator json, Explanation explanation) throws IOException {
        json.writeArrayFieldStart("before");
        for (LedgerEntry entry : explanation.before()) {
            json.writeStartObject();
            EmailJson.email(json, entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, TicketChange change) throws IOException {
        json.writeStringField("state", change instanceof OpenTicket ? "TICKET" : "COMMENT");
        json.writeFieldName("author");
        MailboxJson.object(json, change.contribution().author().mailbox());
        if (change instanceof OpenTicket open) {
            json.writeStringField("subject", open.subject());
            json.writeStringField("priority", open.placement().priority().name());
            json.writeArrayFieldStart("tags");
            for (String tag : open.placement().tags()) {
                json.writeString(tag);
            }
            json.writeEndArray();
        }
    }
}
