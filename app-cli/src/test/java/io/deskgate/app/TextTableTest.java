package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        TextTable table = new TextTable("KEY", "SUBJECT");
        table.row("SUP-10", "fire");

        assertThat(printed(table)).isEqualTo("KEY     SUBJECT\nSUP-10  fire\n");
    }

    @Test
    void aLineEndInACellDoesNotMakeARow() {
        TextTable table = new TextTable("SUBJECT");
        table.row("one\ntwo");

        assertThat(printed(table).lines()).containsExactly("SUBJECT", "one two");
    }

    private static String printed(TextTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
