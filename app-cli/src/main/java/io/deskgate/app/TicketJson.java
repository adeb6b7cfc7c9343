package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketSummary;
import java.io.IOException;
import java.util.List;

/** Tickets for programs. The members are described in docs/commands.md and only ever added to. */
final class TicketJson {
    private TicketJson() {}

    static void page(JsonGenerator json, TicketPage page) throws IOException {
        list(json, page.tickets());
        json.writeStringField("next", page.next().toString());
    }

    static void list(JsonGenerator json, List<TicketSummary> tickets) throws IOException {
        json.writeArrayFieldStart("tickets");
        for (TicketSummary ticket : tickets) {
            json.writeStartObject();
            summary(json, ticket);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void ticket(JsonGenerator json, Ticket ticket, TicketContext context) throws IOException {
        summary(json, ticket.summary());
        json.writeObjectFieldStart("branch");
        json.writeStringField("key", ticket.branch().key().letters());
        json.writeStringField("name", ticket.branch().name());
        json.writeEndObject();
        json.writeArrayFieldStart("tags");
        for (String tag : ticket.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeStringField("text", ticket.description().text());
        json.writeStringField("html", ticket.description().html());
        VoiceOutput.members(json, ticket.voice());
        ContextJson.email(json, context, 0);
        ContextJson.members(json, context);
        attachments(json, ticket.attachments());
        comments(json, ticket.comments(), context);
    }

    private static void summary(JsonGenerator json, TicketSummary ticket) throws IOException {
        json.writeStringField("key", ticket.key().toString());
        json.writeStringField("subject", ticket.subject());
        person(json, "reporter", ticket.reporter());
        AssigneeJson.member(json, "assignee", ticket.assignee());
        json.writeStringField("status", ticket.status().name());
        json.writeStringField("priority", ticket.priority().name());
        json.writeStringField("source", ticket.source().name());
        json.writeStringField("created", ticket.createdAt().toString());
        json.writeStringField("updated", ticket.updatedAt().toString());
    }

    private static void comments(JsonGenerator json, List<Comment> comments, TicketContext context) throws IOException {
        json.writeArrayFieldStart("comments");
        int number = 0;
        for (Comment comment : comments) {
            number++;
            json.writeStartObject();
            ContextJson.email(json, context, number);
            person(json, "author", comment.author());
            VoiceOutput.members(json, comment.voice());
            json.writeStringField("created", comment.createdAt().toString());
            json.writeStringField("text", comment.body().text());
            json.writeStringField("reply", comment.reply());
            json.writeStringField("shown", comment.shown().name());
            SegmentsJson.member(json, comment.segments());
            json.writeStringField("html", comment.body().html());
            attachments(json, comment.attachments());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void person(JsonGenerator json, String member, Person person) throws IOException {
        json.writeFieldName(member);
        MailboxJson.object(json, person.mailbox());
    }

    private static void attachments(JsonGenerator json, List<StoredAttachment> attachments) throws IOException {
        json.writeArrayFieldStart("attachments");
        for (StoredAttachment file : attachments) {
            json.writeStartObject();
            json.writeNumberField("number", file.number());
            json.writeStringField("name", file.name());
            json.writeStringField("mediaType", file.mediaType());
            json.writeNumberField("size", file.size());
            json.writeStringField("sha256", file.sha256());
            json.writeBooleanField("inline", file.inline());
            json.writeStringField("contentId", file.contentId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
