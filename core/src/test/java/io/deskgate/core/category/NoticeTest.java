package io.deskgate.core.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {
    @Test
    void theReturnedMessageBeginsWithItsHeader() {
        Notice notice =
                Notice.of("It failed.\n\n--- Original\n\nReceived: by x\nSubject: Fire\nMessage-ID: <a@b>\n\nHelp\n");

        assertThat(notice.said()).isEqualTo("It failed.\n\n");
        assertThat(notice.returned()).startsWith("Received: by x\nSubject: Fire");
    }

    @Test
    void quoteMarksInFrontOfItAreTakenOff() {
        Notice notice = Notice.of("It failed.\n> Received: by x\n> Subject: Fire\n>  and smoke\n> From: me\n");

        assertThat(notice.returned()).isEqualTo("Received: by x\nSubject: Fire\n and smoke\nFrom: me\n");
    }

    @Test
    void aTableOfRecipientsIsNoHeader() {
        String text =
                "Your message\n\n  To: kim@x.example\n  Subject: Fire\n  Date: today\n\ndid not reach lee@x.example\n";

        assertThat(Notice.of(text).said()).isEqualTo(text);
        assertThat(Notice.of(text).returned()).isEmpty();
    }
}
