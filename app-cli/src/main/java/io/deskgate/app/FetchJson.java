package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.intake.FetchOutcome;
import io.deskgate.core.intake.FetchOutcome.Busy;
import io.deskgate.core.intake.FetchOutcome.Failed;
import io.deskgate.core.intake.IntakeReport;
import io.deskgate.core.mailbox.Backlog;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What came of each mailbox, for programs. */
final class FetchJson {
    private FetchJson() {}

    static void list(JsonGenerator json, List<MailboxReport> reports) throws IOException {
        json.writeArrayFieldStart("mailboxes");
        for (MailboxReport report : reports) {
            json.writeStartObject();
            members(json, report);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void backlogs(JsonGenerator json, Map<NamedMailbox, Backlog> backlogs) throws IOException {
        json.writeArrayFieldStart("mailboxes");
        for (Map.Entry<NamedMailbox, Backlog> one : backlogs.entrySet()) {
            json.writeStartObject();
            backlog(json, one.getKey(), one.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void backlog(JsonGenerator json, NamedMailbox mailbox, Backlog backlog) throws IOException {
        json.writeStringField("name", mailbox.name());
        json.writeStringField("account", mailbox.mailbox().name().account());
        json.writeStringField("folder", mailbox.mailbox().name().folder());
        json.writeNumberField("waiting", backlog.messages());
        json.writeStringField(
                "oldestWaiting", backlog.oldest().map(Object::toString).orElse(null));
    }

    private static void members(JsonGenerator json, MailboxReport report) throws IOException {
        IntakeReport counts = report.outcome().report();
        backlog(json, report.mailbox(), report.backlog());
        json.writeStringField("state", state(report.outcome()));
        json.writeStringField("reason", reason(report.outcome()));
        json.writeNumberField("fetched", report.fetched());
        json.writeNumberField("tickets", counts.tickets());
        json.writeNumberField("comments", counts.comments());
        json.writeNumberField("ignored", counts.ignored());
        json.writeNumberField("quarantined", counts.quarantined());
        json.writeNumberField("before", counts.before());
        json.writeNumberField("retryLater", counts.retryLater());
        json.writeNumberField("seconds", report.time().toMillis() / 1000.0);
    }

    private static String state(FetchOutcome outcome) {
        if (outcome instanceof Busy) {
            return "BUSY";
        }
        return outcome instanceof Failed ? "FAILED" : "DONE";
    }

    private static String reason(FetchOutcome outcome) {
        if (outcome instanceof Busy busy) {
            return busy.holder().name() + " until " + busy.holder().until();
        }
        return outcome instanceof Failed failed ? failed.failure().getMessage() : "";
    }
}
