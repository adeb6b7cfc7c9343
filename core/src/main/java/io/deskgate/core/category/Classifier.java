package io.deskgate.core.category;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;

/**
 * Tells who or what wrote a message. What fields say decides, not that they are there; weak signs need a second one.
 * Takes time in proportion to the message and reads little of it. A person's message loads no table of words.
 */
public final class Classifier {
    private final OwnNames own;
    private final OriginalReader originals;

    /** Knows our own mail by {@code own}; {@code originals} reads what bounces bring back. */
    public Classifier(OwnNames own, OriginalReader originals) {
        this.own = own;
        this.originals = originals;
    }

    /** Who wrote the email that was parsed from the message with this header. */
    public Classification classify(HeaderBlock header, Email email, Envelope envelope) {
        Clues clues = new Clues();
        new AnswerFields(clues).read(header);
        new ListFields(clues, own).read(header);
        new ServerFields(clues, own).read(header);
        new SenderClues(clues, own).look(header, email, envelope);
        new PartClues(clues).look(header, email);
        if (!clues.isEmpty() || SubjectLine.announcesSomething(email.subject())) {
            new WordClues(clues).look(email);
        }
        Category category = clues.verdict();
        return category.isBounce()
                ? Classification.of(new BounceReading(header, email, originals).bounce(), clues.all())
                : Classification.of(category, clues.all());
    }
}
