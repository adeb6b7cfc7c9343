package io.deskgate.mime.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many bytes of mail a second of processor time is good for: {@code FOLDER ROUNDS CONTESTANT...}. The contestants take
 * turns; a line is printed for each turn. The processor's time and not the clock's, so that a busy machine tells the same.
 */
final class ParseBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double BYTES_PER_NANO_TO_MEGABYTES = 1_000;

    private ParseBench() {}

    public static void main(String[] arguments) throws Exception {
        List<byte[]> mail = mail(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < rounds; round++) {
            for (int at = 2; at < arguments.length; at++) {
                turn(Contestant.valueOf(arguments[at]), mail);
            }
        }
    }

    private static void turn(Contestant contestant, List<byte[]> mail) throws Exception {
        long bytes = 0;
        long read = 0;
        long begin = THREADS.getCurrentThreadCpuTime();
        for (byte[] message : mail) {
            read += contestant.read(message);
            bytes += message.length;
        }
        long nanos = THREADS.getCurrentThreadCpuTime() - begin;
        System.out.printf(Locale.ROOT, "%s %.2f %d%n", contestant, bytes * BYTES_PER_NANO_TO_MEGABYTES / nanos, read);
    }

    private static List<byte[]> mail(Path folder) throws IOException {
        List<byte[]> mail = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                mail.add(Files.readAllBytes(file));
            }
        }
        return mail;
    }
}
