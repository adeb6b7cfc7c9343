package io.deskgate.mime;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;

/** Understands messages as they are sent, which is seldom as the RFCs want them. Safe to share between threads. */
public final class MimeEmailParser implements EmailParser {
    private final ParserLimits limits;

    /** A parser with the {@link ParserLimits#DEFAULT} limits. */
    public MimeEmailParser() {
        this(ParserLimits.DEFAULT);
    }

    /** A parser that reads no more of a message than {@code limits} allow. */
    public MimeEmailParser(ParserLimits limits) {
        this.limits = limits;
    }

    @Override
    public Email parse(RawEmail raw) {
        try {
            return readable(raw);
        } catch (IOException e) {
            String folder = System.getProperty("java.io.tmpdir");
            throw new TemporaryFailure(
                    "cannot read a message of " + raw.size() + " bytes or put its files aside in " + folder
                            + ": make room there or set TMPDIR, then try again",
                    e);
        }
    }

    private Email readable(RawEmail raw) throws IOException {
        try {
            return new MessageReading(raw, limits).email();
        } catch (RuntimeException | StackOverflowError e) {
            return LastResort.email(raw);
        }
    }
}
