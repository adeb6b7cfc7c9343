package io.deskgate.core.email;

import java.io.Closeable;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message as a person understands it: decoded, repaired, without MIME. Everything is within {@link ParserLimits} and
 * free of control characters other than line ends and tabs in the body. Closing it gives the attachments' memory back.
 */
public final class Email implements Closeable {
    private final Draft draft;
    private final Set<Defect> defects;

    private Email(Draft draft) {
        this.draft = draft;
        this.defects = Collections.unmodifiableSet(draft.defects.clone());
    }

    /** A message known by {@code messageId}, to be filled in. */
    public static Draft withId(MessageId messageId) {
        return new Draft(messageId);
    }

    /** Its own id; made from the bytes when it came without one. */
    public MessageId messageId() {
        return draft.messageId;
    }

    /** Who wrote it; empty when nobody can be named. */
    public Optional<EmailAddress> sender() {
        return draft.from.isEmpty() ? Optional.empty() : Optional.of(draft.from.get(0));
    }

    /** All mailboxes of From. More than one means that the author is not certain. */
    public List<EmailAddress> from() {
        return draft.from;
    }

    /** Where answers are wanted; says nothing about who wrote it. */
    public List<EmailAddress> replyTo() {
        return draft.replyTo;
    }

    /** Those it is addressed to. */
    public List<EmailAddress> to() {
        return draft.to;
    }

    /** Those who get a copy. */
    public List<EmailAddress> cc() {
        return draft.cc;
    }

    /** On one line, possibly empty. */
    public String subject() {
        return draft.subject;
    }

    /** When the sender says it was written. */
    public Optional<Instant> sentAt() {
        return draft.sentAt.isEmpty() ? Optional.empty() : Optional.of(draft.sentAt.get(0));
    }

    /** The messages it answers, by In-Reply-To, in written order. */
    public List<MessageId> inReplyTo() {
        return draft.inReplyTo;
    }

    /** The conversation it belongs to, by References, oldest first. */
    public List<MessageId> references() {
        return draft.references;
    }

    /** How urgent the sender calls it. */
    public Importance importance() {
        return draft.importance;
    }

    /** What it says. */
    public Body body() {
        return draft.body;
    }

    /** Files, in the order of the message. */
    public List<Attachment> attachments() {
        return draft.attachments;
    }

    /** What had to be repaired. */
    public Set<Defect> defects() {
        return defects;
    }

    @Override
    public void close() {
        draft.attic.close();
    }

    /** An email being put together. */
    public static final class Draft {
        private final MessageId messageId;
        private List<EmailAddress> from = List.of();
        private List<EmailAddress> replyTo = List.of();
        private List<EmailAddress> to = List.of();
        private List<EmailAddress> cc = List.of();
        private String subject = "";
        private List<Instant> sentAt = List.of();
        private List<MessageId> inReplyTo = List.of();
        private List<MessageId> references = List.of();
        private Importance importance = Importance.NORMAL;
        private Body body = Body.ofText("");
        private List<Attachment> attachments = List.of();
        private Content attic = Content.of(new byte[0]);
        private final EnumSet<Defect> defects = EnumSet.noneOf(Defect.class);

        private Draft(MessageId messageId) {
            this.messageId = messageId;
        }

        /** Sets {@link Email#from()}. */
        public Draft from(List<EmailAddress> mailboxes) {
            this.from = List.copyOf(mailboxes);
            return this;
        }

        /** Sets {@link Email#replyTo()}. */
        public Draft replyTo(List<EmailAddress> mailboxes) {
            this.replyTo = List.copyOf(mailboxes);
            return this;
        }

        /** Sets {@link Email#to()}. */
        public Draft to(List<EmailAddress> mailboxes) {
            this.to = List.copyOf(mailboxes);
            return this;
        }

        /** Sets {@link Email#cc()}. */
        public Draft cc(List<EmailAddress> mailboxes) {
            this.cc = List.copyOf(mailboxes);
            return this;
        }

        /** Sets {@link Email#subject()}. */
        public Draft subject(String line) {
            this.subject = line;
            return this;
        }

        /** Sets {@link Email#sentAt()}. */
        public Draft sentAt(Instant instant) {
            this.sentAt = List.of(instant);
            return this;
        }

        /** Sets {@link Email#inReplyTo()}. */
        public Draft inReplyTo(List<MessageId> ids) {
            this.inReplyTo = List.copyOf(ids);
            return this;
        }

        /** Sets {@link Email#references()}. */
        public Draft references(List<MessageId> ids) {
            this.references = List.copyOf(ids);
            return this;
        }

        /** Sets {@link Email#importance()}. */
        public Draft importance(Importance claimed) {
            this.importance = claimed;
            return this;
        }

        /** Sets {@link Email#body()}. */
        public Draft body(Body shown) {
            this.body = shown;
            return this;
        }

        /** Sets {@link Email#attachments()}, whose bytes are parts of {@code attic}. */
        public Draft attachments(List<Attachment> files, Content attic) {
            this.attachments = List.copyOf(files);
            this.attic = attic;
            return this;
        }

        /** Adds to {@link Email#defects()}. */
        public Draft defects(Collection<Defect> found) {
            defects.addAll(found);
            return this;
        }

        /** The email as put together so far. */
        public Email email() {
            return new Email(this);
        }
    }
}
