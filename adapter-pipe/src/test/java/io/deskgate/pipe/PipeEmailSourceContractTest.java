package io.deskgate.pipe;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.EmailSourceContract;
import java.io.ByteArrayInputStream;
import java.util.Map;

/** A mail server keeps a message exactly when the process ends with 75. */
class PipeEmailSourceContractTest implements EmailSourceContract {
    @Override
    public EmailSource sourceWith(byte[] message) {
        return new PipeEmailSource(new ByteArrayInputStream(message), Envelope.from("pipe"), Map.of());
    }

    @Override
    public boolean stillWaiting(EmailSource source) {
        return ((PipeEmailSource) source).exitCode() == PipeEmailSource.TRY_AGAIN;
    }
}
