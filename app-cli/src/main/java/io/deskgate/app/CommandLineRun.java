package io.deskgate.app;

import io.deskgate.core.port.ContentRefused;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs any command but {@code pipe}: reads the words, calls the command, turns failures into a line and a code. */
final class CommandLineRun {
    private static final String WAY_OUT = ", see: ";

    private final Surroundings surroundings;

    private CommandLineRun(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static int run(Surroundings surroundings, List<String> words) {
        int code = new CommandLineRun(surroundings).commandLine().execute(words.toArray(String[]::new));
        surroundings.out().flush();
        return code;
    }

    /** All commands with their options, for running and for completion. */
    CommandLine commandLine() {
        return new CommandLine(new DeskgateCommand(surroundings), new CommandFactory(surroundings))
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, words) -> misused(e))
                .setExecutionExceptionHandler((e, line, result) -> failed(e));
    }

    static CommandLine describe(Surroundings surroundings) {
        return new CommandLineRun(surroundings).commandLine();
    }

    private int misused(CommandLine.ParameterException e) {
        String mistake = mistake(e);
        surroundings.complain(mistake.contains(WAY_OUT) ? mistake : mistake + WAY_OUT + help(e));
        return ExitCode.USAGE;
    }

    private static String mistake(CommandLine.ParameterException e) {
        return e instanceof UnmatchedArgumentException unknown ? unknown(unknown) : e.getMessage();
    }

    // What picocli says of it names an index.
    private static String unknown(UnmatchedArgumentException e) {
        String words = "unknown: " + String.join(" ", e.getUnmatched());
        return e.getSuggestions().isEmpty()
                ? words
                : words + ", perhaps you mean " + String.join(" or ", e.getSuggestions());
    }

    private static String help(CommandLine.ParameterException e) {
        return e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    private int failed(Exception e) {
        if (e instanceof TemporaryFailure || e instanceof ContentRefused) {
            surroundings.complain(e.getMessage());
            return ExitCode.TRY_LATER;
        }
        if (e instanceof PermanentFailure) {
            surroundings.complain(e.getMessage());
            return ExitCode.CONFIGURATION;
        }
        surroundings.complain("unexpected " + e + ", please report this");
        return ExitCode.FAULT;
    }
}
