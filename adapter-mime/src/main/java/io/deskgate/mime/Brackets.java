package io.deskgate.mime;

/**
 * What stands in angle brackets in an address field.
 *
 * @param from where it begins, behind the bracket
 * @param to where it ends
 * @param last the last character that belongs to it
 */
record Brackets(int from, int to, int last) {

    // QUIRK: the closing bracket is seen missing; then a comma or the end closes. Of several opening ones the last
    // counts.
    static Brackets at(String source, int start, boolean knowsQuotes) {
        int from = start + 1;
        boolean quoted = false;
        int i = from;
        while (i < source.length() && (quoted || ">,;".indexOf(source.charAt(i)) < 0)) {
            char c = source.charAt(i);
            quoted ^= c == '"' && knowsQuotes;
            from = c == '<' && !quoted ? i + 1 : from;
            i++;
        }
        int to = isRoute(source, from, i) ? endOfRoute(source, i) : i;
        boolean closed = to < source.length() && source.charAt(to) == '>';
        return new Brackets(from, to, closed ? to : to - 1);
    }

    /** A route is a list with commas: {@code <@one,@two:local@domain>}. */
    private static boolean isRoute(String source, int from, int end) {
        return end < source.length() && source.charAt(end) == ',' && source.charAt(from) == '@';
    }

    private static int endOfRoute(String source, int from) {
        int end = source.indexOf('>', from);
        return end < 0 ? source.length() : end;
    }
}
