package io.deskgate.core.desk;

import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.ServerCertificate;
import io.deskgate.core.port.PortFailure;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found. */
final class Findings {
    private final List<Finding> findings = new ArrayList<>();
    private final List<ServerCertificate> certificates = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    void shown(ServerCertificate certificate) {
        certificates.add(certificate);
    }

    /** Takes a step; answers whether it did not fail. Its failure is what was found about {@code aspect}. */
    boolean attempt(Aspect aspect, Runnable step) {
        try {
            step.run();
            return true;
        } catch (PortFailure e) {
            findings.add(CheckMailbox.failed(aspect, e));
            return false;
        }
    }

    Checkup checkup() {
        return new Checkup(findings, certificates);
    }
}
