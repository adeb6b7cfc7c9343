package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.category.Bounce;
import io.deskgate.core.category.BouncedRecipient;
import io.deskgate.core.category.Classification;
import io.deskgate.core.category.Evidence;
import io.deskgate.core.email.MessageId;
import java.io.IOException;

/** Who or what wrote a message, for programs. The members are described in docs/commands.md and only added to. */
final class ClassificationJson {
    private ClassificationJson() {}

    static void members(JsonGenerator json, Classification classification) throws IOException {
        json.writeStringField("category", classification.category().name());
        json.writeBooleanField("autoReply", classification.category().isAutomatic());
        json.writeBooleanField("bounce", classification.category().isBounce());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : classification.evidence()) {
            evidence(json, evidence);
        }
        json.writeEndArray();
        json.writeFieldName("bounceDetails");
        if (classification.bounce().isEmpty()) {
            json.writeNull();
        } else {
            bounce(json, classification.bounce().get());
        }
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("category", evidence.category().name());
        json.writeStringField("strength", evidence.strength().name());
        json.writeStringField("where", evidence.where());
        json.writeStringField("said", evidence.said());
        json.writeEndObject();
    }

    private static void bounce(JsonGenerator json, Bounce bounce) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("recipients");
        for (BouncedRecipient recipient : bounce.recipients()) {
            json.writeStartObject();
            json.writeStringField("address", recipient.address());
            json.writeStringField("action", recipient.action().name());
            json.writeStringField("status", recipient.status());
            json.writeStringField("diagnostic", recipient.diagnostic());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField(
                "originalMessageId", bounce.original().map(MessageId::value).orElse(null));
        json.writeStringField("originalSubject", bounce.originalSubject());
        json.writeEndObject();
    }
}
