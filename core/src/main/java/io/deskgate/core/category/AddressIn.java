package io.deskgate.core.category;

/** Addresses in what mail servers write to people. */
final class AddressIn {
    /** Also in the wide forms of East Asia. */
    private static final String AROUND =
            "<>\"'()[]{},;: \t\uFF08\uFF09\uFF1A\uFF1B\uFF0C\u3001\u3002\u3008\u3009\u300A\u300B\u300C\u300D\u3010\u3011\u201C\u201D";

    private static final int LONGEST_ADDRESS = 320;

    private AddressIn() {}

    /** The address a line begins with, behind brackets, quotes, bullets and "To:"; empty when it begins with none. */
    static String front(String line) {
        int start = 0;
        while (start < line.length() && (AROUND + "*-\u2022").indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String found = first(line);
        return !found.isEmpty() && line.startsWith(found, start) ? found : "";
    }

    /** The first address in a line; empty when there is none. */
    static String first(String line) {
        for (int at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
            int start = start(line, at);
            int end = end(line, at + 1);
            if (start < at && end > at + 1 && end - start <= LONGEST_ADDRESS) {
                return line.substring(start, end);
            }
        }
        return "";
    }

    private static int start(String line, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_ADDRESS && isPart(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String line, int from) {
        int end = from;
        while (end < line.length() && end - from < LONGEST_ADDRESS && isPart(line.charAt(end))) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c != 127 && AROUND.indexOf(c) < 0;
    }
}
