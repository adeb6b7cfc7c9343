package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
    @Test
    void theOptionComesFirst() {
        assertThat(new DatabaseUrl(Map.of("DESKGATE_DB", "/a.db")).of("/b.db")).isEqualTo("jdbc:sqlite:/b.db");
    }

    @Test
    void thenTheVariable() {
        assertThat(new DatabaseUrl(Map.of("DESKGATE_DB", "/a.db")).of("")).isEqualTo("jdbc:sqlite:/a.db");
    }

    @Test
    void thenAFileInTheFolderForData() {
        assertThat(new DatabaseUrl(Map.of("XDG_DATA_HOME", "/data", "LOCALAPPDATA", "/data")).of(""))
                .startsWith("jdbc:sqlite:")
                .endsWith("deskgate.db");
    }

    @Test
    void aJdbcUrlStaysAsItIs() {
        assertThat(new DatabaseUrl(Map.of()).of("jdbc:postgresql://h/d")).isEqualTo("jdbc:postgresql://h/d");
    }

    @Test
    void theUrlOfPsqlIsUnderstoodToo() {
        assertThat(new DatabaseUrl(Map.of()).of("postgresql://h/d")).isEqualTo("jdbc:postgresql://h/d");
    }
}
