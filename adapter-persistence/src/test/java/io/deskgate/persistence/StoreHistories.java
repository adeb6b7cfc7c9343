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

/** The histories of the core's own test, on two new databases each. */
interface StoreHistories {
    /** The URL of a database nobody else uses; a file, if it is one, in this folder. */
    String newDatabase(Path folder);

    @Provide
    default Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Property
    @Label("no message is on a wrong ticket, none is lost and none is there twice")
    default void eachMessageEndsInItsOneRightPlace(@ForAll("histories") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("histories");
        try {
            new History(clock -> open(folder)).live(steps);
        } finally {
            delete(folder);
        }
    }

    private Desk open(Path folder) {
        try {
            Path own = Files.createTempDirectory(folder, "desk");
            return StoreDesk.at(newDatabase(own), own.resolve("key"));
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
