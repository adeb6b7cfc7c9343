package io.deskgate.imap;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.Backlog;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.EmailSourceContract;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.Settlement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is fetched, and what is not fetched again, from a real server. */
class DovecotFetchTest implements EmailSourceContract {
    private final Dovecot dovecot = Dovecot.running();
    private final String user = Boxes.newUser();
    private final Mailbox mailbox = Boxes.inbox(dovecot.plain(), user);
    private final MailboxProgress progress = Boxes.progress(mailbox.name());

    @Override
    public EmailSource sourceWith(byte[] message) {
        append(new String(message, StandardCharsets.UTF_8));
        return source(100);
    }

    @Override
    public boolean stillWaiting(EmailSource source) {
        return !fetch().subjects().isEmpty();
    }

    @Test
    void messagesComeOldestFirstAndOnce() {
        appendMany(1, 120);

        assertThat(fetch().subjects()).isEqualTo(names(1, 100));
        assertThat(fetch().subjects()).isEqualTo(names(101, 120));
        assertThat(fetch().subjects()).isEmpty();
    }

    @Test
    void aMessageThatAPersonHasReadIsFetchedAllTheSame() {
        appendMany(1, 1);
        try (MailClient person = dovecot.client(user)) {
            person.say("SELECT INBOX");
            person.say("STORE 1 +FLAGS (\\Seen \\Flagged)");
        }

        assertThat(fetch().subjects()).containsExactly("1");
    }

    @Test
    void fetchingLeavesAMessageUnread() {
        appendMany(1, 1);

        fetch();

        try (MailClient person = dovecot.client(user)) {
            person.say("SELECT INBOX");
            assertThat(person.say("SEARCH UNSEEN")).contains("* SEARCH 1");
        }
    }

    @Test
    void whatIsLeftForLaterComesAgainBesideWhatIsNew() {
        appendMany(1, 3);
        fetch(new Recorded(subject -> subject.equals("2") ? Settlement.RETRY_LATER : Settlement.DONE));
        appendMany(4, 4);

        assertThat(fetch().subjects()).containsExactly("2", "4");
        assertThat(fetch().subjects()).isEmpty();
    }

    @Test
    void messagesExpungedMeanwhileAreNotMissed() {
        appendMany(1, 4);
        fetch(Recorded.always(Settlement.RETRY_LATER));
        try (MailClient person = dovecot.client(user)) {
            person.say("SELECT INBOX");
            person.say("STORE 2 +FLAGS (\\Deleted)");
            person.say("EXPUNGE");
        }

        assertThat(fetch().subjects()).containsExactly("1", "3", "4");
        assertThat(progress.load().open()).isEmpty();
    }

    @Test
    void aFolderMadeAnewIsGoneThroughFromItsStart() {
        Mailbox other = inFolder("Support");
        MailboxProgress position = Boxes.progress(other.name());
        try (MailClient person = dovecot.client(user)) {
            person.say("CREATE Support");
            person.append("Support", anEmail().about("old").toString());
            assertThat(fetch(other, position).subjects()).containsExactly("old");
            person.say("DELETE Support");
            person.say("CREATE Support");
            person.append("Support", anEmail().about("new").toString());
            person.append("Support", anEmail().about("newer").toString());
        }

        assertThat(fetch(other, position).subjects()).containsExactly("new", "newer");
    }

    @Test
    void foldersWithNamesInAnyLanguageAreFound() {
        Mailbox other = inFolder("Käse & 日本");
        try (MailClient person = dovecot.client(user)) {
            person.say("CREATE \"K&AOQ-se &- &ZeVnLA-\"");
            person.append("\"K&AOQ-se &- &ZeVnLA-\"", anEmail().about("found").toString());
        }

        assertThat(fetch(other, Boxes.progress(other.name())).subjects()).containsExactly("found");
    }

    @Test
    void aMessageOfManyPiecesArrivesByteForByte() {
        String large = anEmail()
                .saying("0123456789abcdef\r\n".repeat(150_000))
                .toString()
                .replace("\r", "")
                .replace("\n", "\r\n");
        append(large);

        assertThat(fetch().texts()).singleElement().isEqualTo(large);
    }

    @Test
    void whatIsTooLargeIsSetAsideUnfetched() {
        append(anEmail()
                .about("huge")
                .saying("0123456789abcde\r\n".repeat(3_300_000))
                .toString());
        appendMany(1, 1);

        Recorded recorded = fetch();

        assertThat(recorded.setAside()).singleElement().asString().startsWith("huge: message of ");
        assertThat(recorded.subjects()).containsExactly("1");
        assertThat(fetch().setAside()).isEmpty();
    }

    @Test
    void whatIsLeftIsCountedWithItsAge() {
        appendMany(1, 3);
        ImapEmailSource source = new ImapEmailSource(mailbox, progress, 2);

        source.drain(Recorded.done());

        assertThat(source.backlog().messages()).isEqualTo(1);
        assertThat(source.backlog().oldest()).isPresent();
        source.drain(Recorded.done());
        assertThat(source.backlog()).isEqualTo(Backlog.NONE);
    }

    @Test
    void lookingChangesNothing() {
        appendMany(1, 3);
        ImapEmailSource source = new ImapEmailSource(mailbox, progress, 2);

        assertThat(source.look().messages()).isEqualTo(3);

        assertThat(fetch().subjects()).hasSize(3);
    }

    private Mailbox inFolder(String folder) {
        return new Mailbox(
                new MailboxName(user, folder), dovecot.plain(), user, Boxes.password("secret"), Boxes.KEEP, Boxes.KEEP);
    }

    private EmailSource source(int limit) {
        return new ImapEmailSource(mailbox, progress, limit);
    }

    private Recorded fetch() {
        return fetch(Recorded.done());
    }

    private Recorded fetch(Recorded intake) {
        source(100).drain(intake);
        return intake;
    }

    private static Recorded fetch(Mailbox mailbox, MailboxProgress progress) {
        Recorded intake = Recorded.done();
        new ImapEmailSource(mailbox, progress, 100).drain(intake);
        return intake;
    }

    private void append(String message) {
        try (MailClient client = dovecot.client(user)) {
            client.append("INBOX", message);
        }
    }

    private void appendMany(int from, int to) {
        try (MailClient client = dovecot.client(user)) {
            for (String name : names(from, to)) {
                client.append("INBOX", anEmail().about(name).toString());
            }
        }
    }

    private static List<String> names(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }
}
