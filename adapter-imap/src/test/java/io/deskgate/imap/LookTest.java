package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.FolderRights;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.port.MailboxProbe.Look;
import io.deskgate.core.port.MailboxProbe.Meeting.Met;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers of other kinds say when they are only looked at. */
@Timeout(60)
class LookTest {
    @ParameterizedTest
    @CsvSource({"lrswipkxtea, WRITE", "lrswipcda, WRITE", "lr, READ_ONLY", "lrsw, READ_ONLY"})
    void rightsAreTakenFromTheServersWord(String letters, FolderRights rights) {
        assertThat(ask(
                        look -> look.rights("INBOX"),
                        "ACL",
                        "C: TAG MYRIGHTS INBOX",
                        "S: * MYRIGHTS INBOX " + letters,
                        "S: TAG OK"))
                .isEqualTo(rights);
    }

    @Test
    void aServerWithoutListsOfRightsDoesNotSay() {
        assertThat(ask(look -> look.rights("INBOX"), "UIDPLUS")).isEqualTo(FolderRights.UNTOLD);
    }

    @ParameterizedTest
    @CsvSource({"\\Noselect, HOLDS_NO_MESSAGES", "\\NonExistent, MISSING", "\\HasChildren, THERE"})
    void aFolderIsWhatItsAttributesSay(String attribute, FolderState state) {
        assertThat(ask(
                        look -> look.state("Done"),
                        "UIDPLUS",
                        "C: TAG LIST \"\" Done",
                        "S: * LIST (" + attribute + ") \".\" Done",
                        "S: TAG OK"))
                .isEqualTo(state);
    }

    @Test
    void namesOfFoldersBeginAsTheServerSays() {
        assertThat(ask(
                        Look::prefix,
                        "NAMESPACE",
                        "C: TAG NAMESPACE",
                        "S: * NAMESPACE ((\"INBOX.\" \".\")) NIL ((\"shared.\" \".\"))",
                        "S: TAG OK"))
                .isEqualTo("INBOX.");
    }

    private static Object ask(Function<Look, Object> question, String capabilities, String... lines) {
        try (ScriptedServer server = ScriptedServer.saying(Talk.afterLogIn(capabilities, lines))) {
            Object answer;
            try (Look look = ((Met) ImapEmailSource.probe(Duration.ofMinutes(1)).meet(server.plain())).look()) {
                look.logIn(Boxes.inbox(server.plain(), "user"));
                answer = question.apply(look);
            }
            assertThat(server.surprises()).isEmpty();
            return answer;
        }
    }
}
