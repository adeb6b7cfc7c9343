package io.deskgate.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Envelope;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipeEnvelopeTest {
    private static final Map<String, String> POSTFIX = Map.of(
            "ORIGINAL_RECIPIENT", "help+SUP-1@desk.example",
            "RECIPIENT", "desk@host.example",
            "SENDER", "kim@customer.example",
            "EXTENSION", "SUP-1");

    @Test
    void optionsComeBeforeTheEnvironment() {
        Envelope told = new Envelope("sales@desk.example", "", "lee@customer.example", "pipe");

        Envelope envelope = new PipeEnvelope(POSTFIX).completing(told);

        assertThat(envelope.recipient()).isEqualTo("sales@desk.example");
        assertThat(envelope.sender()).isEqualTo("lee@customer.example");
    }

    @Test
    void theAddressTheCustomerWroteToComesBeforeTheOneItWasRewrittenTo() {
        assertThat(exporting(POSTFIX).recipient()).isEqualTo("help+SUP-1@desk.example");
    }

    @Test
    void withoutAnOriginalRecipientTheRecipientCounts() {
        assertThat(exporting(Map.of("RECIPIENT", "desk@host.example")).recipient())
                .isEqualTo("desk@host.example");
    }

    @Test
    void theExtensionIsKept() {
        assertThat(exporting(POSTFIX).extension()).isEqualTo("SUP-1");
    }

    @Test
    void anEmptySenderVariableIsTheNullSender() {
        assertThat(exporting(Map.of("SENDER", "")).sender()).isEqualTo(Envelope.NULL_SENDER);
    }

    @Test
    void noVariableAtAllMeansNotKnown() {
        assertThat(exporting(Map.of())).isEqualTo(Envelope.from("pipe"));
    }

    private static Envelope exporting(Map<String, String> environment) {
        return new PipeEnvelope(environment).completing(Envelope.from("pipe"));
    }
}
