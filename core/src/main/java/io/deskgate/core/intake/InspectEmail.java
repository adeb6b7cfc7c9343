package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.reply.ReplyTrimmer;
import java.util.List;

/** Shows what we understand of a message. Stores nothing. */
public final class InspectEmail {
    private final EmailParser parser;
    private final ReplyTrimmer trimmer = new ReplyTrimmer(List.of("Please reply above this line"));

    /** Inspects with this parser. */
    public InspectEmail(EmailParser parser) {
        this.parser = parser;
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
