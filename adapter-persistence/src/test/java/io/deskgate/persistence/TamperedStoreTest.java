package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.file;
import static io.deskgate.core.port.Samples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.port.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TamperedStoreTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE email SET state = 'TICKET' WHERE id = 2          | message 2 opened a ticket, which is missing
            UPDATE email SET state = 'COMMENT' WHERE id = 1         | message 1 became a comment, which is missing
            UPDATE email SET state = 'IGNORED' WHERE id = 1         | ticket 1 was opened by message 1, which the ledger has as IGNORED
            UPDATE comment SET ticket_id = 2                        | comment 1 was made by message 2, which the ledger has as COMMENT
            UPDATE ticket SET number = 99 WHERE id = 1              | ticket SUP-99 has a number that its branch has not given yet
            UPDATE email SET size = 7 WHERE id = 1                  | of 7 bytes
            UPDATE email_chunk SET bytes = zeroblob(length(bytes)) WHERE email_id = 2 | message 2 has other bytes
            DELETE FROM email_chunk WHERE email_id = 3              | message 3 has 0 of
            UPDATE attachment_chunk SET bytes = zeroblob(length(bytes)) WHERE position = 1 | attachment 1 of ticket 1 has other bytes
            DELETE FROM attachment_chunk WHERE position = 2         | attachment 1 of ticket 1 has 262144 of 300000 bytes
            """)
    void whatDoesNotAgreeIsNamed(String harm, String expected) {
        try (Desk desk = StoreDesk.at("jdbc:sqlite:" + database())) {
            commented(desk, opened(desk, "one", file("a.bin", 300_000)), "two");
            opened(desk, "three");
        }
        Sqlite.execute(database(), harm);

        assertThat(disagreements()).anySatisfy(line -> assertThat(line).contains(expected));
    }

    private List<String> disagreements() {
        List<String> found = new ArrayList<>();
        try (Desk desk = StoreDesk.at("jdbc:sqlite:" + database())) {
            desk.consistency().check(found::add);
        }
        return found;
    }

    private Path database() {
        return folder.resolve("desk.db");
    }
}
