package io.deskgate.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectEmailTest {
    @Test
    void whatTheParserKnowsToBeQuotedIsNoReply() throws IOException {
        RawEmail any = RawEmail.of(Content.of("x".getBytes(StandardCharsets.US_ASCII)));
        Body body = new Body("Yes.\nShall we?", "", List.of(new Segment(Kind.QUOTE, 5, 14)));

        try (Inspection inspection = new InspectEmail(raw -> saying(body), ReplyDelimiters.DEFAULT).inspect(any)) {
            assertThat(inspection.reply().newText()).isEqualTo("Yes.");
        }
    }

    private static Email saying(Body body) {
        return Email.withId(new MessageId("x@example.org")).body(body).email();
    }
}
