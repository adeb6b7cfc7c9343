package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTest {
    private static final String HOT = "if subject contains fire then priority high, tag hot";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aDesk() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
    }

    @Test
    void aRuleThatIsAddedIsListedAndSortsMail() {
        assertThat(terminal.run("rule", "add", HOT)).isZero();

        terminal.run("rule", "list");
        assertThat(terminal.out()).isEqualTo("1  " + HOT + "\n");
        terminal.pipe(anEmail().toString());
        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("priority high", "Tags      hot");
    }

    @Test
    void whatIsNoRuleIsRefusedAndNothingSaved() {
        assertThat(terminal.run("rule", "add", "drop everything")).isEqualTo(64);
        assertThat(terminal.err()).contains("rule in line 1: expected \"if\"");

        terminal.run("rule", "list");
        assertThat(terminal.out()).isEqualTo("No rules.\n");
    }

    @Test
    void aRuleIsTakenOutByItsLine() {
        terminal.run("rule", "add", HOT);
        terminal.run("rule", "add", "if list-id exists then ignore");

        assertThat(terminal.run("rule", "delete", "1")).isZero();
        terminal.run("rule", "list", "--format", "json");
        assertThat(terminal.out()).contains("\"rules\" : [ \"if list-id exists then ignore\" ]");
        assertThat(terminal.run("rule", "delete", "9")).isEqualTo(64);
    }

    @Test
    void rulesAreTriedOnAMessageBeforeTheyAreSaved() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.txt"), "# hot\n" + HOT);

        assertThat(test("--rules", rules.toString())).isEqualTo("-\n  line 2: " + HOT + "\n");
        assertThat(test()).isEqualTo("-\n  no rule applies\n");

        assertThat(terminal.run("rule", "import", rules.toString())).isZero();
        assertThat(test()).isEqualTo("-\n  line 2: " + HOT + "\n");
    }

    @Test
    void aRuleHoldsAMessageUntilItIsReleased() {
        terminal.run("rule", "add", "if subject exists then hold");
        terminal.pipe(anEmail().toString());
        assertThat(terminal.out()).contains("held");

        assertThat(terminal.run("email", "release", "--all")).isZero();
        assertThat(terminal.out()).isEqualTo("ticket SUP-1 opened\n");
    }

    private String test(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "rule";
        words[1] = "test";
        words[2] = "-";
        System.arraycopy(options, 0, words, 3, options.length);
        assertThat(terminal.run(new ByteArrayInputStream(anEmail().toString().getBytes(StandardCharsets.UTF_8)), words))
                .isZero();
        return terminal.out();
    }
}
