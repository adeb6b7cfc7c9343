package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.reply.ReplyTrimmer;

/** Shows what we understand of a message. Stores nothing. */
public final class InspectEmail {
    private final EmailParser parser;
    private final ReplyTrimmer trimmer;

    /** Inspects with this parser, and cuts replies below one of the {@code delimiters}. */
    public InspectEmail(EmailParser parser, ReplyDelimiters delimiters) {
        this.parser = parser;
        this.trimmer = new ReplyTrimmer(delimiters.lines());
    }

    /**
     * What the message says, and what of it would be new if it were a reply. The caller closes the inspection.
     *
     * @throws io.deskgate.core.port.TemporaryFailure when bytes cannot be read or put aside
     */
    public Inspection inspect(RawEmail raw) {
        Email email = parser.parse(raw);
        return new Inspection(
                email, trimmer.trim(email.body().text(), email.body().marks()));
    }
}
