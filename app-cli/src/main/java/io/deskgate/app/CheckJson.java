package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.ServerCertificate;
import java.io.IOException;
import java.util.List;

/** What was found, for programs. */
final class CheckJson {
    private CheckJson() {}

    static void write(JsonGenerator json, CheckReport report) throws IOException {
        findings(json, "desk", report.desk());
        json.writeArrayFieldStart("mailboxes");
        for (CheckReport.Checked checked : report.mailboxes()) {
            json.writeStartObject();
            mailbox(json, checked);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void mailbox(JsonGenerator json, CheckReport.Checked checked) throws IOException {
        NamedMailbox mailbox = checked.mailbox();
        json.writeStringField("name", mailbox.name());
        json.writeStringField("account", mailbox.mailbox().name().account());
        json.writeStringField("folder", mailbox.mailbox().name().folder());
        json.writeStringField("worst", checked.checkup().worst().name());
        certificate(json, checked.checkup().certificates());
        findings(json, "findings", checked.checkup().findings());
    }

    private static void certificate(JsonGenerator json, List<ServerCertificate> shown) throws IOException {
        if (shown.isEmpty()) {
            json.writeNullField("certificate");
            return;
        }
        ServerCertificate certificate = shown.get(0);
        json.writeObjectFieldStart("certificate");
        json.writeStringField("subject", certificate.subject());
        json.writeStringField("issuer", certificate.issuer());
        json.writeStringField("from", certificate.from().toString());
        json.writeStringField("until", certificate.until().toString());
        json.writeStringField("sha256", certificate.sha256());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("aspect", finding.aspect().name());
            json.writeStringField("grade", finding.grade().name());
            json.writeStringField("found", finding.found());
            json.writeStringField("advice", finding.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
