package io.deskgate.app;

import io.deskgate.pipe.PipeEmailSource;
import java.util.Arrays;
import java.util.List;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** Where the process begins. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] words) {
        List<String> command = Arrays.asList(words);
        if (isPipe(command)) {
            pipe(command);
            return;
        }
        Surroundings surroundings = Surroundings.ofThisProcess();
        if (isWarmUp(command)) {
            startDeadline(surroundings);
        }
        System.exit(run(surroundings, command));
    }

    // Halted, not left: all is said and closed by then, and since Java 21 exit() loads a logger for its own event
    // first.
    private static void pipe(List<String> command) {
        // Nothing here shows local time; SQLite's driver would load all time zones there are for a date format nobody
        // uses.
        TimeZone.setDefault(new SimpleTimeZone(0, "UTC"));
        Surroundings surroundings = Surroundings.ofThisProcess();
        startDeadline(surroundings);
        Runtime.getRuntime().halt(run(surroundings, command));
    }

    private static void startDeadline(Surroundings surroundings) {
        Deadline.start(Deadline.OF_ONE_MESSAGE, PipeEmailSource.TRY_AGAIN, surroundings);
    }

    /** Runs the command and answers its exit code. */
    static int run(Surroundings surroundings, List<String> words) {
        if (isPipe(words)) {
            // The longest way begins first.
            Wiring.prepare();
            return new PipeRun(surroundings).run(words.subList(1, words.size()));
        }
        if (isWarmUp(words)) {
            return new WarmUp(words.get(1)).run();
        }
        if (isForMailboxes(words)) {
            // It loads while the command line is being understood.
            Wiring.prepare();
        }
        return CommandLineRun.run(surroundings, words);
    }

    private static boolean isForMailboxes(List<String> words) {
        return !words.isEmpty() && List.of("fetch", "watch").contains(words.get(0));
    }

    private static boolean isWarmUp(List<String> words) {
        return words.size() == 2 && words.get(0).equals("warm-up");
    }

    private static boolean isPipe(List<String> words) {
        boolean pipes = !words.isEmpty() && words.get(0).equals("pipe");
        return pipes && !words.equals(List.of("pipe", "-h")) && !words.equals(List.of("pipe", "--help"));
    }
}
