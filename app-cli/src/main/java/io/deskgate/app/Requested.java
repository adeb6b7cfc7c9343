package io.deskgate.app;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns what the core refuses about a value of the command line into a complaint about the command line. */
final class Requested {
    private Requested() {}

    static <T> T from(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(new CommandLine(new Nothing()), e.getMessage(), e);
        }
    }

    @CommandLine.Command(name = "deskgate")
    private static final class Nothing {}
}
