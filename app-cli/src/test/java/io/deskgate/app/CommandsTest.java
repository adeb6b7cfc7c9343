package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aDeskWithAConversation() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
        terminal.pipeSample("first-message.eml");
        terminal.pipeSample("reply.eml");
        terminal.pipeSample("html-with-files.eml");
    }

    @Test
    void ticketsAreListedNewestFirst() {
        assertThat(terminal.run("ticket", "list")).isZero();
        assertThat(terminal.out().lines().map(line -> line.substring(0, 5))).containsExactly("KEY  ", "SUP-2", "SUP-1");
    }

    @Test
    void ticketsAreFilteredByBranchAndStatus() {
        terminal.run("ticket", "list", "--branch", "sup", "--status", "new", "--limit", "1");
        assertThat(terminal.out()).contains("SUP-2").doesNotContain("SUP-1");

        terminal.run("ticket", "list", "--status", "closed");
        assertThat(terminal.out()).isEqualTo("No tickets.\n");
    }

    @Test
    void aTicketShowsTheNameOfEachMailItsWatchersAndItsMerging() throws IOException {
        terminal.pipe(anEmail()
                .from("{{7*7}} <kim@customer.example>")
                .with("Cc", "lee@desk.example, Else <else@customer.example>")
                .withId("names@customer.example")
                .toString());
        terminal.run("ticket", "merge", "SUP-2", "SUP-1");

        terminal.run("ticket", "show", "SUP-3");
        assertThat(terminal.out()).contains("Reporter  {{7*7}} <kim@customer.example>", ", message 4");
        terminal.run("ticket", "show", "SUP-2");
        assertThat(terminal.out()).contains("Merged    into SUP-1, where answers arrive");
        terminal.run("ticket", "show", "SUP-1", "--format", "json");
        assertThat(terminal.out())
                .contains("\"relations\" : [ {\n    \"kind\" : \"MERGED_FROM\",\n    \"ticket\" : \"SUP-2\"")
                .contains("\"part\" : \"REPORTER\"", "\"undeliverable\" : null", "\"answerTo\"");
    }

    @Test
    void answersArriveAtTheDomainThatIsSet() {
        terminal.run("settings", "set", "mail.reply-domains", "replies.example");

        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("Answers to SUP-1.", "@replies.example arrive here.");
    }

    @Test
    void aTicketIsShownWithItsConversation() {
        assertThat(terminal.run("ticket", "show", "sup-1")).isZero();
        assertThat(terminal.out())
                .contains(
                        "SUP-1  Der Drucker im Büro brennt",
                        "Kim Customer",
                        "the Küche",
                        "--- 1. Lee Agent",
                        "On our way");
    }

    @Test
    void aTicketThatDoesNotExistIsNotFound() {
        assertThat(terminal.run("ticket", "show", "SUP-99")).isEqualTo(1);
        assertThat(terminal.err()).contains("SUP-99");
    }

    @Test
    void whatIsNoKeyIsAMistakeOfTheCommandLine() {
        assertThat(terminal.run("ticket", "show", "nonsense")).isEqualTo(64);
        assertThat(terminal.err()).contains("\"nonsense\"");
    }

    @Test
    void htmlMailIsUrgentAndHasItsFiles() {
        terminal.run("ticket", "show", "SUP-2", "--format", "json");

        assertThat(terminal.out())
                .contains("\"priority\" : \"HIGH\"", "\"name\" : \"screen.png\"", "Preise für 2026.csv", "cid:screen@");
    }

    @Test
    void aFileIsSavedUnderTheNameGiven() throws IOException {
        Path file = folder.resolve("saved.csv");

        assertThat(terminal.run("ticket", "attachment", "SUP-2", "2", "-o", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).startsWith("item;price");
    }

    @Test
    void aFileCanBeWrittenToStandardOutput() {
        terminal.run("ticket", "attachment", "SUP-2", "1", "-o", "-");

        assertThat(terminal.bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aFileThatDoesNotExistIsNotFound() {
        assertThat(terminal.run("ticket", "attachment", "SUP-2", "9")).isEqualTo(1);
    }

    @Test
    void theLedgerShowsEveryMessageAndItsOutcome() {
        terminal.run("email", "list");

        assertThat(terminal.out()).contains("ticket SUP-1 opened", "comment on SUP-1 added", "ticket SUP-2 opened");
    }

    @Test
    void aMessageIsExplained() {
        assertThat(terminal.run("email", "explain", "1")).isZero();

        assertThat(terminal.out()).contains("ticket SUP-1 opened", "Which branch?", "SUP, the default branch");
    }

    @Test
    void aMessageThatDoesNotExistCannotBeExplained() {
        assertThat(terminal.run("email", "explain", "99")).isEqualTo(1);
        assertThat(terminal.err()).contains("99");
    }

    @Test
    void answersToAMergedTicketArriveAtTheOther() {
        assertThat(terminal.run("ticket", "merge", "SUP-1", "SUP-2")).isZero();
        assertThat(terminal.out()).isEqualTo("ticket SUP-1 is closed; answers to it arrive at SUP-2\n");

        terminal.pipe(anEmail()
                .withId("late@x")
                .answering("first-message@customer.example")
                .toString());
        assertThat(terminal.run("ticket", "merge", "SUP-1", "SUP-2")).isEqualTo(1);
        assertThat(terminal.err()).contains("one ticket already");
        assertThat(terminal.run("ticket", "merge", "SUP-1", "SUP-99")).isEqualTo(1);
        assertThat(terminal.err()).contains("SUP-99");
    }

    @Test
    void aTicketShowsWhereAnswersToItArrive() {
        String url = "jdbc:sqlite:" + folder.resolve("desk.db");
        Map<String, String> environment =
                Map.of("DESKGATE_KEY_FILE", folder.resolve("desk.db.key").toString());
        try (Wiring wiring = Wiring.open(url, environment)) {
            BranchDetails details =
                    new BranchDetails("Support", "", Assignee.NOBODY, List.of("help@desk.example"), List.of());
            wiring.store()
                    .branches()
                    .edit(wiring.store().branches().defaultBranch().id(), details);
        }

        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("Answers to help+SUP-1.");
        terminal.run("ticket", "show", "SUP-1", "--format", "json");
        assertThat(terminal.out()).contains("\"replyAddress\" : \"help+SUP-1.");
    }

    @Test
    void theLedgerGivesBackTheVeryBytes() throws IOException {
        terminal.run("email", "show", "3", "--raw");

        assertThat(terminal.bytes()).isEqualTo(Files.readAllBytes(Path.of("..", "samples", "html-with-files.eml")));
    }

    @Test
    void theQuarantineCanBeListedRetriedAndDiscarded() {
        terminal.pipe("\n");
        terminal.run("email", "list", "--state", "quarantined");
        assertThat(terminal.out()).contains("nothing readable");

        assertThat(terminal.run("email", "retry", "4")).isZero();
        assertThat(terminal.out()).startsWith("message 4 quarantined");

        assertThat(terminal.run("email", "discard", "4")).isZero();
        assertThat(terminal.out()).isEqualTo("message 4 ignored: discarded by the operator\n");
    }

    @Test
    void aTicketIsNotDiscardedWithItsMessage() {
        assertThat(terminal.run("email", "discard", "1")).isEqualTo(1);
        assertThat(terminal.out()).contains("ticket SUP-1 opened");
    }

    @Test
    void branchesAreAddedWithAKeyOfTheirName() {
        assertThat(terminal.run("branch", "add", "Green Daisy")).isZero();
        terminal.run("branch", "list");

        assertThat(terminal.out()).contains("SUP  Support", "GD   Green Daisy");
    }

    @Test
    void theDatabaseTellsItsVersionWithoutBeingMade() {
        Terminal elsewhere = new Terminal(folder.resolve("none.db").toString());

        assertThat(elsewhere.run("db", "info")).isZero();
        assertThat(elsewhere.out()).contains("version 0");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void theSchemaIsBroughtUpToDate() {
        Terminal elsewhere = new Terminal(folder.resolve("new.db").toString());

        assertThat(elsewhere.run("db", "migrate")).isZero();
        assertThat(elsewhere.out()).containsPattern("version ([0-9]+), newest known \\1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticket list",
                "ticket show SUP-1",
                "ticket show SUP-2",
                "email list",
                "email show 1",
                "email explain 1",
                "branch list",
                "branch show SUP",
                "customer list",
                "customer show kim@customer.example",
                "settings list",
                "db info"
            })
    void everythingThatIsShownIsJsonToo(String command) throws IOException {
        terminal.run((command + " --format json").split(" "));

        try (JsonParser json = new JsonFactory().createParser(terminal.out())) {
            json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).as("nothing behind the one document").isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ticket", "email", "branch", "customer", "settings", "db"})
    void everyGroupHasHelp(String group) {
        assertThat(terminal.run((group + " --help").strip().split(" "))).isZero();
        assertThat(terminal.out()).contains("Usage: deskgate");
    }

    @Test
    void anUnknownCommandIsAMistakeOfTheCommandLine() {
        assertThat(terminal.run("tickets")).isEqualTo(64);
        assertThat(terminal.err().strip())
                .isEqualTo(
                        "deskgate: unknown: tickets, perhaps you mean ticket or settings or check, see: deskgate --help");
    }

    @Test
    void aMistakeThatSaysTheWayOutIsNotSentToTheHelpToo() {
        assertThat(terminal.run("settings", "set", "emial.port", "99")).isEqualTo(64);
        assertThat(terminal.err()).contains("see: deskgate settings list").doesNotContain("--help");
    }

    @ParameterizedTest
    @CsvSource({"customer list --search nobody, No customers.", "user list, 'No users, see: deskgate user add'"})
    void anEmptyListSaysSo(String command, String words) {
        assertThat(terminal.run(command.split(" "))).isZero();
        assertThat(terminal.out().strip()).isEqualTo(words);
    }

    @Test
    void aTerminalIsNotSteeredByMail() {
        terminal.pipe(anEmail()
                .withId("evil@x")
                .about("=?UTF-8?Q?=1B[2J=E2=80=AEevil?=")
                .toString());
        terminal.run("ticket", "list");

        assertThat(terminal.out()).contains("evil").doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void completionIsGenerated() {
        assertThat(terminal.run("generate-completion")).isZero();
        assertThat(terminal.out()).contains("_complete_deskgate");
    }

    @Test
    void theWarmUpReceivesAllItsMessages() {
        assertThat(terminal.run("warm-up", folder.resolve("warm-up.db").toString()))
                .isZero();
    }
}
