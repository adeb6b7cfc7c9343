package io.deskgate.core.intake;

import io.deskgate.core.category.Classification;
import io.deskgate.core.category.Classifier;
import io.deskgate.core.category.OwnNames;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.reply.ReplyTrimmer;

/** Shows what we understand of a message. Stores nothing. */
public final class InspectEmail {
    private static final Envelope UNKNOWN = Envelope.from("inspect");

    private final EmailParser parser;
    private final Classifier classifier;
    private final ReplyTrimmer trimmer;

    /** Inspects with this parser, and cuts replies below one of the {@code delimiters}. */
    public InspectEmail(EmailParser parser, ReplyDelimiters delimiters) {
        this.parser = parser;
        this.classifier = new Classifier(OwnNames.NONE, parser::parse);
        this.trimmer = new ReplyTrimmer(delimiters.lines());
    }

    /**
     * What the message says, what of it would be new if it were a reply, and who or what wrote it. The caller closes the inspection.
     *
     * @throws io.deskgate.core.port.TemporaryFailure when bytes cannot be read or put aside
     */
    public Inspection inspect(RawEmail raw) {
        Email email = parser.parse(raw);
        Classification classification = classifier.classify(raw.header(), email, UNKNOWN);
        return new Inspection(email, trimmer.trim(email), classification);
    }
}
