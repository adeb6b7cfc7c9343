package io.deskgate.core.reply;

/**
 * What of a date a text shows, in whatever digits it is written.
 *
 * @param first whether it begins with a digit
 * @param digits whether there is a digit at all
 * @param dated whether there is a year or a date of three numbers
 * @param timed whether there is a time such as 9:05
 * @param zoned whether there is a time, and GMT or UTC is named
 */
record Dates(boolean first, boolean digits, boolean dated, boolean timed, boolean zoned) {
    private static final char LAST_ASCII = 127;

    static Dates of(String text) {
        Scan scan = new Scan(text);
        scan.run();
        boolean first = !text.isEmpty() && isDigit(text.charAt(0));
        boolean zoned = scan.timed && (text.contains("GMT") || text.contains("UTC"));
        return new Dates(first, scan.digits, scan.dated, scan.timed, zoned);
    }

    /** Whether no day and no time is told. */
    boolean isVague() {
        return !dated && !timed;
    }

    /** Nearly all there is to look at is ASCII. */
    private static boolean isDigit(char c) {
        return c <= LAST_ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static final class Scan {
        private final String text;
        private boolean digits;
        private boolean dated;
        private boolean timed;
        private int chain;
        private char link = ' ';

        Scan(String text) {
            this.text = text;
        }

        void run() {
            int at = nextDigit(0);
            while (at < text.length()) {
                int end = endOfNumber(at);
                number(at, end);
                at = nextDigit(end);
            }
        }

        private int nextDigit(int from) {
            int at = from;
            while (at < text.length() && !isDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int endOfNumber(int from) {
            int at = from;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private void number(int start, int end) {
            digits = true;
            boolean chained = start > 1 && link == text.charAt(start - 1) && isDigit(text.charAt(start - 2));
            chain = chained ? chain + 1 : 1;
            timed |= chained && (link == ':' || link == 'h') && end - start >= 2;
            dated |= chain == 3 && link != ':' || end - start == 4 && isYear(start);
            link = end < text.length() && "./-:h".indexOf(text.charAt(end)) >= 0 ? text.charAt(end) : ' ';
            chain = link == ' ' ? 0 : chain;
        }

        /** Also of the Thai calendar. */
        private boolean isYear(int start) {
            int century = value(start) * 10 + value(start + 1);
            return century == 19 || century == 20 || century == 25;
        }

        private int value(int at) {
            return Character.digit(text.charAt(at), 10);
        }
    }
}
