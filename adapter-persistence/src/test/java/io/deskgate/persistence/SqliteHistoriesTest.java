package io.deskgate.persistence;

import io.deskgate.core.history.Histories;
import io.deskgate.core.history.History;
import io.deskgate.core.history.Step;
import io.deskgate.core.port.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The histories of the core's own test, on two SQLite files each. */
class SqliteHistoriesTest {
    /** Fewer than in memory: each history opens two new desks. */
    private static final int HISTORIES = 25;

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Property(tries = HISTORIES)
    @Label("on SQLite no message is on a wrong ticket, none is lost and none is there twice")
    void eachMessageEndsInItsOneRightPlace(@ForAll("histories") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("histories");
        try {
            new History(clock -> open(folder)).live(steps);
        } finally {
            delete(folder);
        }
    }

    private static Desk open(Path folder) {
        try {
            Path own = Files.createTempDirectory(folder, "desk");
            return StoreDesk.at("jdbc:sqlite:" + own.resolve("desk.db"), own.resolve("key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
