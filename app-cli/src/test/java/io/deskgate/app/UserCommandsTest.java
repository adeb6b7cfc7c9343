package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aNewDesk() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
    }

    @Test
    void anAddedUserIsListed() {
        assertThat(add("ada@desk.example", "--name", "Ada", "--role", "administrator"))
                .isZero();

        terminal.run("user", "list");
        assertThat(terminal.out()).contains("ada@desk.example  Ada   administrator");
    }

    @Test
    void theListForProgramsHoldsNothingOfAPassword() {
        add("ada@desk.example");

        terminal.run("user", "list", "--format", "json");
        assertThat(terminal.out())
                .contains("\"address\" : \"ada@desk.example\"", "\"role\" : \"AGENT\"")
                .doesNotContain("argon2");
    }

    @Test
    void anAddressIsAUserOnce() {
        add("ada@desk.example");

        assertThat(add("ADA@desk.example")).isEqualTo(78);
        assertThat(terminal.err()).contains("is a user already");
    }

    @Test
    void aShortPasswordIsRefusedAndNotShown() {
        assertThat(withPassword("hunter2", "add", "ada@desk.example")).isEqualTo(64);
        assertThat(terminal.err()).contains("12 to 512 characters, got 7").doesNotContain("hunter2");
    }

    @Test
    void roleAndPasswordCanBeChangedAndAUserDeleted() {
        add("ada@desk.example");

        assertThat(terminal.run("user", "role", "ada@desk.example", "administrator"))
                .isZero();
        assertThat(withPassword("another horse battery", "password", "ada@desk.example"))
                .isZero();
        assertThat(terminal.run("user", "delete", "ada@desk.example")).isZero();
        assertThat(terminal.run("user", "delete", "ada@desk.example")).isEqualTo(1);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThat(add("ada")).isEqualTo(64);
        assertThat(terminal.err()).contains("an address looks like ada@desk.example");
    }

    private int add(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(0, "add");
        return withPassword("correct horse battery", all.toArray(String[]::new));
    }

    private int withPassword(String password, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(0, "user");
        all.add("--password-stdin");
        byte[] line = (password + "\n").getBytes(StandardCharsets.UTF_8);
        return terminal.run(new ByteArrayInputStream(line), all.toArray(String[]::new));
    }
}
