package io.deskgate.mime;

/**
 * Finds text under a Western label that cannot be Western: in such text most letters are ASCII, and those that are not
 * stand alone, rows of one sign apart. Russian and Chinese under the label of a program's default look otherwise.
 */
final class WesternLabel {
    private static final int FEWEST = 16;
    private static final int FEWEST_DIFFERENT = 8;
    private static final int BYTES = 256;

    private WesternLabel() {}

    static boolean isWrong(byte[] bytes, int length) {
        boolean[] seen = new boolean[BYTES];
        int high = 0;
        int different = 0;
        int neighbours = 0;
        for (int i = 0; i < length; i++) {
            boolean repeated = i > 0 && bytes[i - 1] == bytes[i];
            if (bytes[i] >= 0 || repeated) {
                continue;
            }
            high++;
            neighbours += i > 0 && bytes[i - 1] < 0 ? 1 : 0;
            different += seen[bytes[i] & 0xff] ? 0 : 1;
            seen[bytes[i] & 0xff] = true;
        }
        return high >= FEWEST && different >= FEWEST_DIFFERENT && 4 * neighbours >= 3 * high;
    }
}
