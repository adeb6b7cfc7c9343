package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.intake.Inspection;
import java.io.IOException;
import java.util.List;

/** What we understand of a message for programs. The members are described in docs/commands.md and only added to. */
final class InspectionJson {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private InspectionJson() {}

    static void members(JsonGenerator json, Inspection inspection, long nanos) throws IOException {
        Email email = inspection.email();
        people(json, email);
        json.writeStringField("subject", email.subject());
        json.writeStringField("date", email.sentAt().map(Object::toString).orElse(null));
        ids(json, email);
        json.writeStringField("text", email.body().text());
        json.writeStringField("reply", inspection.reply().newText());
        SegmentsJson.member(json, inspection.reply().segments());
        json.writeStringField("html", email.body().html());
        attachments(json, email.attachments());
        ClassificationJson.members(json, inspection.classification());
        defects(json, email);
        json.writeNullField("error");
        json.writeNumberField("millis", nanos / NANOS_PER_MILLI);
    }

    private static void people(JsonGenerator json, Email email) throws IOException {
        json.writeFieldName("from");
        if (email.from().isEmpty()) {
            json.writeNull();
        } else {
            MailboxJson.object(json, email.from().get(0));
        }
        mailboxes(json, "replyTo", email.replyTo());
        mailboxes(json, "to", email.to());
        mailboxes(json, "cc", email.cc());
    }

    private static void mailboxes(JsonGenerator json, String member, List<EmailAddress> mailboxes) throws IOException {
        json.writeArrayFieldStart(member);
        for (EmailAddress mailbox : mailboxes) {
            MailboxJson.object(json, mailbox);
        }
        json.writeEndArray();
    }

    private static void ids(JsonGenerator json, Email email) throws IOException {
        boolean made = email.defects().contains(Defect.MISSING_MESSAGE_ID);
        json.writeStringField("messageId", made ? null : email.messageId().value());
        json.writeStringField(
                "inReplyTo",
                email.inReplyTo().isEmpty() ? null : email.inReplyTo().get(0).value());
        json.writeArrayFieldStart("references");
        for (MessageId id : email.references()) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }

    private static void attachments(JsonGenerator json, List<Attachment> attachments) throws IOException {
        json.writeArrayFieldStart("attachments");
        for (Attachment file : attachments) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("contentType", file.mediaType());
            json.writeNumberField("size", file.size());
            json.writeStringField("sha256", file.sha256());
            json.writeBooleanField("inline", file.inline());
            json.writeStringField("contentId", file.contentId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void defects(JsonGenerator json, Email email) throws IOException {
        json.writeArrayFieldStart("defects");
        for (Defect defect : email.defects()) {
            json.writeString(defect.name());
        }
        json.writeEndArray();
    }
}
