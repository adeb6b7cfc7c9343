package io.deskgate.mime;

import io.deskgate.core.category.Bounce;
import io.deskgate.core.category.BouncedRecipient;
import io.deskgate.core.category.Classification;
import io.deskgate.core.category.Evidence;

/** A classification in the form of the expectations: one thing per line. */
final class PrintedCategory {
    private PrintedCategory() {}

    static String of(Classification classification) {
        StringBuilder out = new StringBuilder();
        out.append(classification.category()).append('\n');
        for (Evidence evidence : classification.evidence()) {
            out.append(evidence).append('\n');
        }
        if (classification.bounce().isPresent()) {
            bounce(out, classification.bounce().get());
        }
        return out.toString();
    }

    private static void bounce(StringBuilder out, Bounce bounce) {
        out.append("about: ").append(bounce.originalId()).append(' ').append(bounce.originalSubject());
        for (BouncedRecipient recipient : bounce.recipients()) {
            out.append("\n").append(recipient.action()).append(' ').append(recipient.status());
            out.append(' ').append(recipient.address()).append(": ").append(recipient.diagnostic());
        }
        out.append('\n');
    }
}
