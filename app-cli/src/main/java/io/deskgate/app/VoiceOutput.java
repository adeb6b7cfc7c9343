package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.ticket.Voice;
import java.io.IOException;

/** Whose a contribution is and whether that is certain, for people and for programs. */
final class VoiceOutput {
    private VoiceOutput() {}

    static void members(JsonGenerator json, Voice voice) throws IOException {
        json.writeStringField("voice", voice.kind().name());
        json.writeBooleanField("answerable", voice.answerable());
        json.writeBooleanField("verified", voice.isVerified());
        json.writeStringField("doubt", voice.doubt());
    }

    /** Stands behind a name; empty when there is nothing to say. */
    static String behindName(Voice voice) {
        String kind = voice.kind() == Voice.Kind.PERSON ? "" : ", " + Words.of(voice.kind());
        return voice.isVerified() ? kind : kind + " [unverified: " + voice.doubt() + "]";
    }
}
