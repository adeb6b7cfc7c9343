package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.email.Segment;
import java.io.IOException;
import java.util.List;

/** What each stretch of a text is, for programs. */
final class SegmentsJson {
    private SegmentsJson() {}

    static void member(JsonGenerator json, List<Segment> segments) throws IOException {
        json.writeArrayFieldStart("segments");
        for (Segment segment : segments) {
            json.writeStartObject();
            json.writeStringField("kind", segment.kind().name());
            json.writeNumberField("start", segment.start());
            json.writeNumberField("end", segment.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
