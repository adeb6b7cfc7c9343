package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCommandsTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void anEmptyDesk() {
        terminal = new Terminal(database());
    }

    @Test
    void everySettingIsListedWithWhereItComesFrom() {
        terminal.run("settings", "set", "email.ssl", "no");
        terminal.run("settings", "list");

        assertThat(line("email.ssl")).contains("no", "saved");
        assertThat(line("email.port")).contains("143", "default");
        assertThat(line("general.default-branch")).contains("SUP", "default");
    }

    @Test
    void aSavedValueIsGotAndTakenBack() {
        assertThat(terminal.run("settings", "set", "email.port", "1143")).isZero();
        terminal.run("settings", "get", "email.port");
        assertThat(terminal.out()).isEqualTo("1143\n");

        assertThat(terminal.run("settings", "use-default", "email.port", "email.ssl"))
                .isZero();
        terminal.run("settings", "get", "email.port");
        assertThat(terminal.out()).isEqualTo("993\n");
    }

    @Test
    void aVariableCountsForThisRunAndIsNamed() {
        terminal.run("settings", "set", "email.port", "1143");
        Terminal other = new Terminal(database(), Map.of("DESKGATE_EMAIL_PORT", "2143"));
        other.run("settings", "list");

        assertThat(other.out()).contains("2143").contains("DESKGATE_EMAIL_PORT, for this run");
        terminal.run("settings", "get", "email.port");
        assertThat(terminal.out()).isEqualTo("1143\n");
    }

    @Test
    void aVariableCountsForTheMailOfThisRun() {
        terminal.run("branch", "add", "Billing", "--key", "BILL");
        Terminal other = new Terminal(database(), Map.of("DESKGATE_GENERAL_DEFAULT_BRANCH", "BILL"));

        other.pipe("Subject: one\n\none\n");
        assertThat(other.out()).contains("BILL-1");
        terminal.pipe("Subject: two\n\ntwo\n");
        assertThat(terminal.out()).contains("SUP-1");
    }

    @Test
    void anOptionCountsForThisRunAboveTheVariable() {
        Terminal other = new Terminal(database(), Map.of("DESKGATE_EMAIL_PORT", "2143"));
        other.run("settings", "list", "--set", "email.port=3143", "--set", "email.server=imap.example");
        assertThat(other.out())
                .contains("3143")
                .contains("--set email.port, for this run")
                .contains("imap.example");

        other.run("settings", "get", "email.port");
        assertThat(other.out()).isEqualTo("2143\n");
    }

    @Test
    void anOptionCountsForTheMailOfThisRun() {
        terminal.run("branch", "add", "Billing", "--key", "BILL");

        terminal.runWith("Subject: one\n\none\n", "pipe", "--set", "general.default-branch=BILL");
        assertThat(terminal.out()).contains("BILL-1");
        terminal.runWith("Subject: two\n\ntwo\n", "explain", "--set=general.default-branch=BILL");
        assertThat(terminal.out()).contains("BILL");
        terminal.pipe("Subject: three\n\nthree\n");
        assertThat(terminal.out()).contains("SUP-1");
    }

    @ParameterizedTest
    @CsvSource({
        "email.port=imap, imap",
        "email.prt=1, email.prt",
        "email.port, NAME=VALUE",
        "email.password=x, DESKGATE_EMAIL_PASSWORD"
    })
    void anOptionThatIsOfNoUseIsNamed(String option, String named) {
        assertThat(terminal.run("settings", "list", "--set", option)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains(named);
        assertThat(terminal.runWith("Subject: one\n\none\n", "pipe", "--set", option))
                .isEqualTo(75);
        assertThat(terminal.err()).contains(named);
    }

    @Test
    void aVariableThatIsOfNoUseIsNamed() {
        Terminal other = new Terminal(database(), Map.of("DESKGATE_EMAIL_PORT", "imap"));

        assertThat(other.run("settings", "list")).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(other.err()).contains("DESKGATE_EMAIL_PORT", "\"imap\"");
    }

    @Test
    void aPasswordIsTakenFromStandardInputAndNeverShown() throws IOException {
        assertThat(terminal.runWith(PASSWORD + "\n", "settings", "set", "email.password", "--stdin"))
                .isZero();
        String shown = terminal.out() + terminal.err();
        for (String command : new String[] {"list", "get email.password", "export", "list --format json"}) {
            terminal.run(("settings " + command).split(" "));
            shown += terminal.out() + terminal.err();
        }

        assertThat(shown).contains("(secret)").doesNotContain(PASSWORD);
        assertThat(everyFile()).doesNotContain(PASSWORD);
    }

    @Test
    void aPasswordIsNotTakenFromTheCommandLine() {
        assertThat(terminal.run("settings", "set", "email.password", PASSWORD)).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("--stdin").doesNotContain(PASSWORD);
    }

    @Test
    void thePasswordOfTheMachineIsTheDefault() {
        Terminal other = new Terminal(database(), Map.of("DESKGATE_IMAP_PASSWORD", PASSWORD));
        other.run("settings", "list");

        assertThat(other.out()).contains("(secret)").doesNotContain(PASSWORD);
    }

    @Test
    void whatIsExportedCanBeImportedElsewhere() {
        terminal.run("settings", "set", "email.server", "mail.desk.example");
        terminal.run("settings", "export");
        String exported = terminal.out();
        Terminal elsewhere = new Terminal(folder.resolve("other.db").toString());
        elsewhere.run("settings", "set", "email.port", "1143");

        assertThat(elsewhere.runWith(exported, "settings", "import", "-")).isZero();
        elsewhere.run("settings", "export");
        assertThat(elsewhere.out()).isEqualTo(exported);
    }

    @Test
    void anImportIsTakenAsAWholeOrNotAtAll() {
        String half = "{\"settings\": {\"email.port\": \"1143\", \"email.ssl\": \"maybe\"}}";

        assertThat(terminal.runWith(half, "settings", "import", "-")).isEqualTo(ExitCode.USAGE);
        terminal.run("settings", "get", "email.port");
        assertThat(terminal.out()).isEqualTo("993\n");
    }

    @Test
    void whatWasNotExportedIsNotImported() {
        assertThat(terminal.runWith("{\"email.port\": 1}", "settings", "import", "-"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.runWith("nonsense", "settings", "import", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("settings export");
    }

    @Test
    void aSettingThatDoesNotExistIsAMistakeOfTheCommandLine() {
        assertThat(terminal.run("settings", "set", "email.prot", "1")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("\"email.prot\"", "settings list");
    }

    @Test
    void aDefaultBranchMustExist() {
        assertThat(terminal.run("settings", "set", "general.default-branch", "NONE"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("no branch NONE");
    }

    private String database() {
        return folder.resolve("desk.db").toString();
    }

    private String line(String name) {
        return terminal.out()
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private String everyFile() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
