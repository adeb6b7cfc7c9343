package io.deskgate.imap;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Afterwards.Delete;
import io.deskgate.core.mailbox.Afterwards.MarkSeen;
import io.deskgate.core.mailbox.Afterwards.MoveTo;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.Settlement;
import io.deskgate.core.port.TemporaryFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of messages on a real server, with what it offers, and with less. */
class DovecotSettleTest {
    private static final String EVERYTHING = "";
    private static final String WITHOUT_MOVE = "imap_capability = IMAP4rev1 LITERAL+ UIDPLUS\n";
    private static final String WITHOUT_UIDPLUS = "imap_capability = IMAP4rev1\n";

    private final String user = Boxes.newUser();

    @ParameterizedTest
    @ValueSource(strings = {EVERYTHING, WITHOUT_MOVE})
    void whatIsDoneMovesToAFolderThatIsCreated(String server) {
        Dovecot dovecot = Dovecot.running(server);
        appendTwo(dovecot);

        drain(dovecot, new MoveTo("Done/2026"), Boxes.KEEP, Recorded.done());

        try (MailClient client = dovecot.client(user)) {
            assertThat(client.count("INBOX")).isZero();
            assertThat(client.count("Done/2026")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {EVERYTHING, WITHOUT_MOVE})
    void whatIsDoneIsDeletedAndNothingElse(String server) {
        Dovecot dovecot = Dovecot.running(server);
        appendTwo(dovecot);
        try (MailClient person = dovecot.client(user)) {
            person.append("INBOX", anEmail().about("marked by a person").toString());
            person.say("SELECT INBOX");
            person.say("STORE 3 +FLAGS (\\Deleted)");
        }

        drain(dovecot, new Delete(), Boxes.KEEP, recordedButLater("marked by a person"));

        try (MailClient client = dovecot.client(user)) {
            assertThat(client.count("INBOX")).isEqualTo(1);
        }
    }

    @Test
    void withoutUidExpungeWhatIsMovedStaysMarkedAsDeleted() {
        Dovecot dovecot = Dovecot.running(WITHOUT_UIDPLUS);
        appendTwo(dovecot);

        drain(dovecot, new MoveTo("Done"), Boxes.KEEP, Recorded.done());

        try (MailClient client = dovecot.client(user)) {
            client.say("SELECT INBOX");
            assertThat(client.say("SEARCH DELETED")).contains("* SEARCH 1 2");
            assertThat(client.count("Done")).isEqualTo(2);
        }
    }

    @Test
    void whatIsDoneIsMarkedAsRead() {
        Dovecot dovecot = Dovecot.running();
        appendTwo(dovecot);

        drain(dovecot, new MarkSeen(), Boxes.KEEP, recordedButLater("2"));

        try (MailClient client = dovecot.client(user)) {
            client.say("SELECT INBOX");
            assertThat(client.say("SEARCH SEEN")).contains("* SEARCH 1");
        }
    }

    @Test
    void whatIsInQuarantineGoesToAFolderOfItsOwn() {
        Dovecot dovecot = Dovecot.running();
        appendTwo(dovecot);

        drain(dovecot, Boxes.KEEP, new MoveTo("Failed"), Recorded.always(Settlement.SET_ASIDE));

        try (MailClient client = dovecot.client(user)) {
            assertThat(client.count("INBOX")).isZero();
            assertThat(client.count("Failed")).isEqualTo(2);
        }
    }

    @Test
    void whoLostTheMailboxChangesNothingThere() {
        Dovecot dovecot = Dovecot.running();
        appendTwo(dovecot);
        Mailbox mailbox = Boxes.inbox(dovecot.plain(), user, new Delete(), Boxes.KEEP);
        ImapEmailSource source = new ImapEmailSource(mailbox, new LostProgress(), 100);

        assertThatThrownBy(() -> source.drain(Recorded.done())).isInstanceOf(TemporaryFailure.class);

        try (MailClient client = dovecot.client(user)) {
            assertThat(client.count("INBOX")).isEqualTo(2);
        }
    }

    private static final class LostProgress implements MailboxProgress {
        @Override
        public MailboxPosition load() {
            return MailboxPosition.START;
        }

        @Override
        public void save(MailboxPosition position) {
            throw new TemporaryFailure("somebody else works on it", new IllegalStateException("lost"));
        }
    }

    private static Recorded recordedButLater(String subject) {
        return new Recorded(shown -> shown.equals(subject) ? Settlement.RETRY_LATER : Settlement.DONE);
    }

    private void drain(Dovecot dovecot, Afterwards done, Afterwards setAside, Recorded intake) {
        Mailbox mailbox = Boxes.inbox(dovecot.plain(), user, done, setAside);
        new ImapEmailSource(mailbox, Boxes.progress(mailbox.name()), 100).drain(intake);
    }

    private void appendTwo(Dovecot dovecot) {
        try (MailClient client = dovecot.client(user)) {
            client.append("INBOX", anEmail().about("1").toString());
            client.append("INBOX", anEmail().about("2").toString());
        }
    }
}
