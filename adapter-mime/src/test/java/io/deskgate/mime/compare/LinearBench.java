package io.deskgate.mime.compare;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How much longer twice as much of a bomb takes: {@code BYTES ROUNDS}. For each shape a line: its name, milliseconds of
 * the processor for so many bytes and for twice as many, and how often the one goes into the other. The best of the
 * rounds counts, so that what else the machine does does not.
 */
final class LinearBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;

    private LinearBench() {}

    public static void main(String[] arguments) throws Exception {
        int bytes = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        for (Map.Entry<String, IntFunction<byte[]>> shape : Bombs.all().entrySet()) {
            double once = best(shape.getValue().apply(bytes), rounds);
            double twice = best(shape.getValue().apply(2 * bytes), rounds);
            System.out.printf(Locale.ROOT, "%s\t%.1f\t%.1f\t%.2f%n", shape.getKey(), once, twice, twice / once);
        }
    }

    private static double best(byte[] message, int rounds) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            Contestant.DESKGATE.read(message);
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begin) / NANOS);
        }
        return best;
    }
}
