package io.deskgate.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.port.Settlement;
import io.deskgate.core.port.TemporaryFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipeEmailSourceTest {
    private final List<Envelope> shown = new ArrayList<>();

    @Test
    void aMessageThatHasEndedIsDelivered() {
        assertThat(exitCode("Subject: x\n\nhello\n", Settlement.DONE)).isZero();
    }

    @Test
    void aMessageSetAsideIsDeliveredToo() {
        assertThat(exitCode("Subject: x\n\nhello\n", Settlement.SET_ASIDE)).isZero();
    }

    @Test
    void aMessageToRetryIsTriedAgain() {
        assertThat(exitCode("Subject: x\n\nhello\n", Settlement.RETRY_LATER)).isEqualTo(75);
    }

    @Test
    void noByteAtAllIsNoMessage() {
        assertThat(exitCode("", Settlement.DONE)).isEqualTo(65);
        assertThat(shown).isEmpty();
    }

    @Test
    void beforeAnythingHappenedItIsTriedAgain() {
        assertThat(new PipeEmailSource(input("x"), Envelope.from("pipe"), Map.of()).exitCode())
                .isEqualTo(75);
    }

    @Test
    void anIntakeThatThrowsIsTriedAgain() {
        PipeEmailSource source = new PipeEmailSource(input("x"), Envelope.from("pipe"), Map.of());

        assertThatThrownBy(() -> source.drain((raw, envelope) -> {
                    throw new IllegalStateException("boom");
                }))
                .hasMessage("boom");
        assertThat(source.exitCode()).isEqualTo(75);
    }

    @Test
    void inputThatBreaksOffIsTriedAgain() {
        PipeEmailSource source = new PipeEmailSource(new BrokenInput(), Envelope.from("pipe"), Map.of());

        assertThatThrownBy(() -> source.drain((raw, envelope) -> Settlement.DONE))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContaining("pipe broke");
        assertThat(source.exitCode()).isEqualTo(75);
    }

    @Test
    void theHeaderTellsWhatTheMailServerDidNotSay() {
        exitCode("Return-Path: <kim@customer.example>\nDelivered-To: desk@host.example\n\nhello\n", Settlement.DONE);

        assertThat(shown).containsExactly(new Envelope("desk@host.example", "", "kim@customer.example", "pipe"));
    }

    private int exitCode(String message, Settlement settlement) {
        PipeEmailSource source = new PipeEmailSource(input(message), Envelope.from("pipe"), Map.of());
        source.drain((raw, envelope) -> {
            shown.add(envelope);
            return settlement;
        });
        return source.exitCode();
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class BrokenInput extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("pipe broke");
        }
    }
}
