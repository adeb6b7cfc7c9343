package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Runs any command but {@code pipe}: reads the words, calls the command, turns failures into a line and a code. */
final class CommandLineRun {
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
        surroundings.complain(
                e.getMessage() + ", see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof TemporaryFailure) {
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
