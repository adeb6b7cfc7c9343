package io.deskgate.pipe;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.Settlement;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The one message on standard input. It is settled by the exit code of the process: the mail server forgets the message
 * at 0, tells its sender at 65 and keeps it for later at 75 (sysexits.h). No other code is ever answered.
 */
public final class PipeEmailSource implements EmailSource {
    /** EX_OK: the message has ended or is quarantined. */
    public static final int DELIVERED = 0;

    /** EX_DATAERR: there was no message, not a single byte. */
    public static final int NO_MESSAGE = 65;

    /** EX_TEMPFAIL: try again later. */
    public static final int TRY_AGAIN = 75;

    private final InputStream in;
    private final Envelope envelope;
    private int exitCode = TRY_AGAIN;

    /**
     * The message {@code in} holds. What {@code told} leaves open of the envelope comes from the variables Postfix's
     * local(8) exports, and then from the header of the message.
     */
    public PipeEmailSource(InputStream in, Envelope told, Map<String, String> environment) {
        this.in = in;
        this.envelope = new PipeEnvelope(environment).completing(told);
    }

    /**
     * Reads standard input to its end, then shows the message.
     *
     * @throws TemporaryFailure when the input breaks off or cannot be put aside
     */
    @Override
    public void drain(Intake intake) {
        try (RawEmail raw = read()) {
            exitCode = raw.isEmpty() ? NO_MESSAGE : settle(intake, raw);
        }
    }

    /** How the process must end: {@link #TRY_AGAIN} until the message was settled otherwise. */
    public int exitCode() {
        return exitCode;
    }

    private int settle(Intake intake, RawEmail raw) {
        Settlement settlement = intake.receive(raw, envelope.completedBy(raw.header()));
        return settlement == Settlement.RETRY_LATER ? TRY_AGAIN : DELIVERED;
    }

    private RawEmail read() {
        try {
            return RawEmail.read(in);
        } catch (IOException e) {
            throw new TemporaryFailure("cannot take the message from standard input: " + e.getMessage(), e);
        }
    }
}
