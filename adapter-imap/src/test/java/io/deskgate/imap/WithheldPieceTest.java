package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.MailboxName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large message whose next piece does not come is not taken for whole, unless there may be no more of it. */
class WithheldPieceTest {
    @ParameterizedTest
    @CsvSource({"5000000, ''", "1000000, half"})
    void anEmptyPieceEndsOnlyWhatMayBeWhole(int size, String shown) {
        Recorded intake = Recorded.done();
        try (ScriptedServer server = ScriptedServer.saying(talk(size))) {
            MailboxName inbox = new MailboxName("user", "INBOX");
            new ImapEmailSource(Boxes.inbox(server.plain(), "user"), Boxes.progress(inbox), 100).drain(intake);
        }

        assertThat(String.join(", ", intake.subjects())).isEqualTo(shown);
    }

    private static Talk talk(int size) {
        String head = "Subject: half";
        int rest = Loading.PIECE_BYTES - head.length() - 4;
        return Talk.afterLogIn(
                "UIDPLUS",
                "C: TAG EXAMINE INBOX",
                "S: * 1 EXISTS",
                "S: * OK [UIDVALIDITY 14]",
                "S: * OK [UIDNEXT 20]",
                "S: TAG OK [READ-ONLY]",
                "C: TAG UID SEARCH UID 1:*",
                "S: * SEARCH 19",
                "S: TAG OK",
                "C: TAG UID FETCH 19 (UID RFC822.SIZE)",
                "S: * 1 FETCH (UID 19 RFC822.SIZE " + size + ")",
                "S: TAG OK",
                "C: TAG UID FETCH 19 (UID BODY.PEEK[]<0.524288>)",
                "S: * 1 FETCH (UID 19 BODY[]<0> {524288}",
                "S: " + head,
                "S:",
                "S- " + "x".repeat(rest),
                "S: )",
                "S: TAG OK",
                "C: TAG UID FETCH 19 (UID BODY.PEEK[]<524288.524288>)",
                "S: * 1 FETCH (UID 19 BODY[]<524288> NIL)",
                "S: TAG OK",
                "C: TAG UID FETCH 19 (UID INTERNALDATE)",
                "S: * 1 FETCH (UID 19 INTERNALDATE \"25-Nov-2026 12:00:00 +0000\")",
                "S: TAG OK");
    }
}
