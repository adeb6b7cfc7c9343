package io.deskgate.core.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {
    @Test
    void aRecipientHasItsFields() {
        assertThat(read("Final-Recipient: rfc822; kim@x.example\nAction: failed\nStatus: 5.1.1\n"
                        + "Diagnostic-Code: smtp; 550\n no such user\n"))
                .containsExactly(
                        new BouncedRecipient("kim@x.example", DeliveryAction.FAILED, "5.1.1", "550 no such user"));
    }

    @Test
    void fieldsInCapitalsAndWithoutTypeCountToo() {
        assertThat(read("FINAL-RECIPIENT: <kim@x.example>\r\nACTION: Delayed (busy)\r\nSTATUS: 4.4.1 (timeout)\r\n"))
                .containsExactly(new BouncedRecipient("kim@x.example", DeliveryAction.DELAYED, "4.4.1", ""));
    }

    @Test
    void theOriginalRecipientStandsInForTheFinalOne() {
        assertThat(read("Original-Recipient: rfc822;kim@x.example\nStatus: 2.1.5\n"))
                .containsExactly(new BouncedRecipient("kim@x.example", DeliveryAction.DELIVERED, "2.1.5", ""));
    }

    @Test
    void anEndlessReportIsReadAsFarAsItIsOfUse() {
        assertThat(read("Final-Recipient: rfc822; a@x.example\nAction: failed\n\n".repeat(5_000)))
                .hasSize(Bounce.MOST_RECIPIENTS);
    }

    private static List<BouncedRecipient> read(String text) {
        List<BouncedRecipient> recipients = new ArrayList<>();
        DeliveryReport.read(text, recipients);
        return recipients;
    }
}
