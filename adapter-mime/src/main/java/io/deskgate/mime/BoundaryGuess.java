package io.deskgate.mime;

/**
 * Finds the boundary of a multipart that names none, or another one than it uses: the first line that looks like a
 * delimiter and has a Content field below it.
 */
final class BoundaryGuess {
    private static final String FIELD = "content-";

    private final String text;

    private BoundaryGuess(String text) {
        this.text = text;
    }

    /** The part divided by the boundary found in these bytes, which are its beginning; by an empty one if none is. */
    static Part dividing(Part part, Collected body) {
        return part.dividedBy(body.isOverflown() ? "" : in(body));
    }

    /** Empty when there is none in these bytes. */
    static String in(Collected body) {
        return new BoundaryGuess(body.latin1()).boundary();
    }

    private String boundary() {
        int line = 0;
        for (int next = text.indexOf('\n') + 1; next > 0; next = text.indexOf('\n', line) + 1) {
            String boundary =
                    text.startsWith("--", line) ? text.substring(line + 2, next).stripTrailing() : "";
            if (!boundary.isEmpty() && text.regionMatches(true, next, FIELD, 0, FIELD.length())) {
                return boundary;
            }
            line = next;
        }
        return "";
    }
}
