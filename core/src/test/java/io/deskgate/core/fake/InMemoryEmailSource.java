package io.deskgate.core.fake;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.Settlement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Messages waiting in a list. */
public final class InMemoryEmailSource implements EmailSource {
    private final List<byte[]> waiting;

    /** With these messages, oldest first. */
    public InMemoryEmailSource(List<byte[]> messages) {
        this.waiting = new ArrayList<>(messages);
    }

    @Override
    public void drain(Intake intake) {
        for (byte[] message : List.copyOf(waiting)) {
            if (settle(intake, message) != Settlement.RETRY_LATER) {
                waiting.remove(message);
            }
        }
    }

    /** How many messages still wait. */
    public int waiting() {
        return waiting.size();
    }

    private static Settlement settle(Intake intake, byte[] message) {
        try (RawEmail raw = RawEmail.of(Content.of(message))) {
            return intake.receive(raw, Envelope.from("memory"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
