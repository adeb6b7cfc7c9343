package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aDeskWithMail() {
        terminal = new Terminal(database().toString());
        terminal.pipeSample("first-message.eml");
        terminal.pipeSample("reply.eml");
        terminal.pipeSample("html-with-files.eml");
    }

    @Test
    void aSoundDeskAgrees() {
        assertThat(terminal.run("verify")).isZero();
        assertThat(terminal.out())
                .startsWith("3 messages, 2 tickets, 1 comments and 2 files (")
                .endsWith("all agree\n");
    }

    @Test
    void whatIsMissingIsTold() throws SQLException {
        execute("DELETE FROM comment");

        assertThat(terminal.run("verify")).isEqualTo(1);
        assertThat(terminal.out()).contains("message 2 became a comment, which is missing", "1 disagree");
    }

    @Test
    void programsAreToldTheSame() throws SQLException {
        execute("DELETE FROM comment");

        assertThat(terminal.run("verify", "--format", "json")).isEqualTo(1);
        assertThat(terminal.out())
                .contains("\"comments\" : 0", "\"disagreements\" : [ \"message 2 became a comment, which is missing");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path database() {
        return folder.resolve("desk.db");
    }
}
