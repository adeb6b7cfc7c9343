package io.deskgate.app;

import io.deskgate.pipe.PipeEmailSource;
import java.util.Arrays;
import java.util.List;

/** Where the process begins. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] words) {
        Surroundings surroundings = Surroundings.ofThisProcess();
        List<String> command = Arrays.asList(words);
        if (isPipe(command) || isWarmUp(command)) {
            Deadline.start(Deadline.OF_ONE_MESSAGE, PipeEmailSource.TRY_AGAIN, surroundings);
        }
        System.exit(run(surroundings, command));
    }

    /** Runs the command and answers its exit code. */
    static int run(Surroundings surroundings, List<String> words) {
        if (isPipe(words)) {
            return new PipeRun(surroundings).run(words.subList(1, words.size()));
        }
        if (isWarmUp(words)) {
            return WarmUp.run();
        }
        return CommandLineRun.run(surroundings, words);
    }

    private static boolean isWarmUp(List<String> words) {
        return words.equals(List.of("warm-up"));
    }

    private static boolean isPipe(List<String> words) {
        boolean pipes = !words.isEmpty() && words.get(0).equals("pipe");
        return pipes && !words.equals(List.of("pipe", "-h")) && !words.equals(List.of("pipe", "--help"));
    }
}
