package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.imap.MiniServer.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a server refuses for one message keeps no other from coming in. */
@Timeout(60)
class RefusalTest {
    private static final String MAIL = "Subject: one\r\n\r\nx\r\n";

    private final Recorded intake = Recorded.done();

    @Test
    void aMessageThatCannotBeFetchedStaysOpenAndTheOthersComeIn() {
        MailboxProgress progress = drain(
                "C: TAG UID FETCH 1:2 (UID RFC822.SIZE)",
                "S: * 1 FETCH (UID 1 RFC822.SIZE 19)",
                "S: * 2 FETCH (UID 2 RFC822.SIZE 19)",
                "S: TAG OK",
                "C: TAG UID FETCH 1:2 (UID BODY.PEEK[]<0.16407>)",
                "S: TAG NO [SERVERBUG] cannot read it",
                "C: TAG UID FETCH 1 (UID BODY.PEEK[]<0.16407>)",
                "S: TAG NO [SERVERBUG] cannot read it",
                "C: TAG UID FETCH 2 (UID BODY.PEEK[]<0.16407>)",
                body(2),
                "S: TAG OK",
                "C: TAG UID FETCH 1 (UID INTERNALDATE)",
                "S: TAG OK");

        assertThat(intake.subjects()).containsExactly("one");
        assertThat(progress.load().open()).containsExactly(1L);
    }

    @Test
    void whatCameBeforeARefusalIsKept() {
        MailboxProgress progress = drain(
                "C: TAG UID FETCH 1:2 (UID RFC822.SIZE)",
                "S: * 1 FETCH (UID 1 RFC822.SIZE 19)",
                "S: TAG NO the second one is broken",
                "C: TAG UID SEARCH UID 2",
                "S: * SEARCH",
                "S: TAG OK",
                "C: TAG UID FETCH 1 (UID BODY.PEEK[]<0.16407>)",
                body(1),
                "S: TAG NO something else is broken");

        assertThat(intake.subjects()).containsExactly("one");
        assertThat(progress.load().open()).isEmpty();
    }

    @Test
    void aFolderThatTakesNothingKeepsNoNewMailOut() {
        MiniServer mini = new MiniServer("MOVE UIDPLUS");
        for (int i = 0; i <= Batch.MOST_MESSAGES; i++) {
            mini.deliver(MAIL);
        }
        mini.refuseToMove(1);
        try (ScriptedServer server = ScriptedServer.doing(client -> mini.serve(client, Cut.never()))) {
            Mailbox mailbox = Boxes.inbox(server.plain(), "user", new Afterwards.MoveTo("Done"), Boxes.KEEP);
            MailboxProgress progress = Boxes.progress(mailbox.name());
            ImapEmailSource source = new ImapEmailSource(mailbox, progress, 100);

            assertThatThrownBy(() -> source.drain(intake))
                    .isInstanceOf(TemporaryFailure.class)
                    .hasMessageContaining("full");

            assertThat(mini.done()).hasSize(1);
            assertThat(progress.load().open()).hasSize(Batch.MOST_MESSAGES).doesNotContain(51L);
        }
    }

    @Test
    void messagesThatAreNotHandedOutKeepNoNewMailOutHoweverSmallTheLimit() {
        MiniServer mini = new MiniServer("UIDPLUS");
        for (int i = 0; i < 5; i++) {
            mini.deliver(MAIL);
        }
        mini.refuseToHandOut(3);
        try (ScriptedServer server = ScriptedServer.doing(client -> mini.serve(client, Cut.never()))) {
            Mailbox mailbox = Boxes.inbox(server.plain(), "user");
            MailboxProgress progress = Boxes.progress(mailbox.name());

            new ImapEmailSource(mailbox, progress, 2).drain(intake);

            assertThat(intake.subjects()).hasSize(2);
            assertThat(progress.load().open()).containsExactly(1L, 2L, 3L);
        }
    }

    private MailboxProgress drain(String... lines) {
        try (ScriptedServer server = ScriptedServer.saying(twoNew(lines))) {
            Mailbox mailbox = Boxes.inbox(server.plain(), "user");
            MailboxProgress progress = Boxes.progress(mailbox.name());
            new ImapEmailSource(mailbox, progress, 100).drain(intake);
            assertThat(server.surprises()).isEmpty();
            return progress;
        }
    }

    private static Talk twoNew(String... lines) {
        String opened = "C: TAG EXAMINE INBOX|S: * 2 EXISTS|S: * OK [UIDVALIDITY 1] x|S: * OK [UIDNEXT 3] x|"
                + "S: TAG OK [READ-ONLY] x|C: TAG UID SEARCH UID 1:*|S: * SEARCH 1 2|S: TAG OK|";
        return Talk.afterLogIn("UIDPLUS", (opened + String.join("|", lines)).split("\\|"));
    }

    private static String body(int uid) {
        return "S: * " + uid + " FETCH (UID " + uid + " BODY[]<0> {" + MAIL.length() + "}\r\n" + MAIL + ")";
    }
}
