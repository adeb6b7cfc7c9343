package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.MailboxName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server gives less of a message at once than it was asked for: it is asked for the rest. */
class ShortPieceTest {
    private static final String HEAD = "Subject: whole\r\n\r\n";
    private static final int AT_ONCE = 5_000;

    @ParameterizedTest
    @ValueSource(ints = {12_000, 900_000})
    void aMessageThatComesInShortPiecesComesWhole(int size) {
        Recorded intake = Recorded.done();
        String message = HEAD + "x".repeat(size - HEAD.length());
        try (ScriptedServer server = ScriptedServer.saying(talk(message, size))) {
            MailboxName inbox = new MailboxName("user", "INBOX");
            new ImapEmailSource(Boxes.inbox(server.plain(), "user"), Boxes.progress(inbox), 100).drain(intake);
            assertThat(server.surprises()).isEmpty();
        }

        assertThat(intake.texts()).containsExactly(message);
    }

    // Exchange says what it guesses; what came is all there is.
    @ParameterizedTest
    @ValueSource(ints = {12_000, 900_000})
    void aSizeThatWasGuessedTooLargeEndsWithTheMessage(int size) {
        Recorded intake = Recorded.done();
        String message = HEAD + "x".repeat(4_000);
        try (ScriptedServer server = ScriptedServer.saying(talk(message, size))) {
            MailboxName inbox = new MailboxName("user", "INBOX");
            new ImapEmailSource(Boxes.inbox(server.plain(), "user"), Boxes.progress(inbox), 100).drain(intake);
        }

        assertThat(intake.texts()).containsExactly(message);
    }

    private static Talk talk(String message, int size) {
        List<String> talk = new ArrayList<>(List.of(
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
                "S: TAG OK"));
        if (size < Loading.LARGE_BYTES) {
            addPiece(talk, message, 0, size + size / 4 + 16 * 1024);
        }
        int from = 0;
        while (from < message.length()) {
            addPiece(talk, message, from, Loading.PIECE_BYTES);
            from += AT_ONCE;
        }
        if (message.length() < size) {
            addPiece(talk, message, message.length(), Loading.PIECE_BYTES);
        }
        return Talk.afterLogIn("UIDPLUS", talk.toArray(String[]::new));
    }

    private static void addPiece(List<String> talk, String message, int from, int most) {
        String piece = message.substring(from, Math.min(message.length(), from + AT_ONCE));
        talk.add("C: TAG UID FETCH 19 (UID BODY.PEEK[]<" + from + "." + most + ">)");
        talk.add("S: * 1 FETCH (UID 19 BODY[]<" + from + "> {" + piece.length() + "}");
        talk.add("S- " + piece);
        talk.add("S: )");
        talk.add("S: TAG OK");
    }
}
