package io.deskgate.pipe;

import io.deskgate.core.email.Envelope;
import java.util.Map;

/**
 * Completes what the command line says of the envelope by what Postfix's local(8) exports (ORIGINAL_RECIPIENT,
 * RECIPIENT, SENDER, EXTENSION).
 */
final class PipeEnvelope {
    private final Map<String, String> environment;

    PipeEnvelope(Map<String, String> environment) {
        this.environment = environment;
    }

    Envelope completing(Envelope told) {
        String to = told.recipient().isEmpty() ? exportedRecipient() : told.recipient();
        String from = told.sender().isEmpty() ? exportedSender() : told.sender();
        String extension = told.extension().isEmpty() ? exported("EXTENSION") : told.extension();
        return new Envelope(to, extension, from, told.source());
    }

    private String exportedRecipient() {
        String original = exported("ORIGINAL_RECIPIENT");
        return original.isEmpty() ? exported("RECIPIENT") : original;
    }

    // QUIRK: local(8) exports an empty SENDER for the null sender; others export none at all.
    private String exportedSender() {
        boolean told = environment.containsKey("SENDER");
        return told && exported("SENDER").isEmpty() ? Envelope.NULL_SENDER : exported("SENDER");
    }

    private String exported(String name) {
        return environment.getOrDefault(name, "");
    }
}
