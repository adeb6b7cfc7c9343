package io.deskgate.core.mailbox;

import io.deskgate.core.mailbox.Finding.Grade;
import java.util.List;

/**
 * What was found in the order of looking; what cannot be looked at because of a failure before is not in it.
 *
 * @param certificates what the server showed: none, or one
 */
public record Checkup(List<Finding> findings, List<ServerCertificate> certificates) {
    /** Copies the lists. */
    public Checkup {
        findings = List.copyOf(findings);
        certificates = List.copyOf(certificates);
    }

    /** Of the desk itself, where no server is asked. */
    public static Checkup of(Finding... findings) {
        return new Checkup(List.of(findings), List.of());
    }

    /** The grade of the worst finding. */
    public Grade worst() {
        Grade worst = Grade.OK;
        for (Finding finding : findings) {
            worst = finding.grade().compareTo(worst) > 0 ? finding.grade() : worst;
        }
        return worst;
    }
}
