package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.ticket.Step;
import io.deskgate.core.ticket.Trace;
import java.io.IOException;

/** Why a message ended as it did, for programs. */
final class TraceJson {
    private TraceJson() {}

    static void member(JsonGenerator json, Trace trace) throws IOException {
        json.writeArrayFieldStart("trace");
        for (Step step : trace.steps()) {
            json.writeStartObject();
            json.writeStringField("question", step.question());
            json.writeStringField("finding", step.finding());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
