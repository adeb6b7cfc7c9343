package io.deskgate.mime;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A message that even a tolerant reader trips over: it arrives as a file, so that a person can look at it. */
final class LastResort {
    private static final Set<Defect> UNREADABLE =
            EnumSet.of(Defect.MISSING_MESSAGE_ID, Defect.MISSING_SENDER, Defect.BAD_DATE, Defect.AMBIGUOUS_STRUCTURE);

    private LastResort() {}

    static Email email(RawEmail raw) throws IOException {
        try (Attic attic = new Attic()) {
            Attic.Shelf shelf = attic.shelf();
            copy(raw, shelf);
            shelf.label(new Attic.Label("message.eml", ContentType.MESSAGE, false, ""));
            Content content = attic.finish();
            List<Attachment> files = attic.attachments(content, "");
            MessageId id = MessageId.madeFrom(raw.key().bytes());
            return Email.withId(id)
                    .attachments(files, content)
                    .defects(UNREADABLE)
                    .email();
        }
    }

    private static void copy(RawEmail raw, ByteSink target) throws IOException {
        InputStream in = raw.open();
        byte[] buffer = new byte[8 * 1024];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            target.write(buffer, 0, count);
        }
    }
}
