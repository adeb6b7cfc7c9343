package io.deskgate.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailRoomTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String QUESTION =
            "From: kim@customer.example\nMessage-ID: <1@customer.example>\nSubject: Fire\n\nIt burns.\n";
    private static final String ANSWER =
            "From: kim@customer.example\nIn-Reply-To: <1@customer.example>\nSubject: Re: Fire\n\nStill.\n";

    @TempDir
    Path folder;

    private final HelpDesk desk = new HelpDesk();
    private MailRoom room;

    @BeforeEach
    void open() {
        room = new MailRoom(desk, folder, NOON);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void mailBecomesTicketsAndCommentsOfTheHelpDesk() {
        take(QUESTION);
        take(ANSWER);

        assertThat(desk.filed()).containsExactly("ticket: Fire", "comment: Still.");
    }

    @Test
    void theSameMessageIsFiledOnce() {
        assertThat(take(QUESTION)).isInstanceOf(Ended.class);
        assertThat(take(QUESTION)).isInstanceOf(EndedBefore.class);

        assertThat(desk.filed()).containsExactly("ticket: Fire");
    }

    @Test
    void embeddingTakesLessThanAHundredLines() throws IOException {
        Path sources = Path.of("src", "main", "java", "io", "deskgate", "examples", "embed");
        long lines = 0;
        for (String name : new String[] {"MailRoom.java", "OwnTickets.java"}) {
            lines += Files.readAllLines(sources.resolve(name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        }

        assertThat(lines).isLessThan(100);
    }

    private Object take(String message) {
        return room.take(message, "support@desk.example", "kim@customer.example");
    }
}
