package io.deskgate.app;

import java.util.Arrays;
import java.util.List;

/** Where the process begins. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] words) {
        Surroundings surroundings = Surroundings.ofThisProcess();
        System.exit(run(surroundings, Arrays.asList(words)));
    }

    /** Runs the command and answers its exit code. */
    static int run(Surroundings surroundings, List<String> words) {
        String command = words.isEmpty() ? "" : words.get(0);
        if (command.equals("pipe") && !words.contains("-h") && !words.contains("--help")) {
            return new PipeRun(surroundings).run(words.subList(1, words.size()));
        }
        if (command.equals("warm-up")) {
            return WarmUp.run();
        }
        return CommandLineRun.run(surroundings, words);
    }
}
