package io.deskgate.core.settings;

/** One line of text, such as the name of a server or a user. */
record LineText(int leastChars, int mostChars) implements TextForm<String> {
    /** More is no name of anything. */
    static final int MAX_CHARS = 255;

    /** More is no address and no list of words. */
    private static final int MOST_IF_OPTIONAL = 1_000;

    /** A name that is not blank. */
    LineText() {
        this(1, MAX_CHARS);
    }

    /** One that may be empty. */
    static LineText optional() {
        return new LineText(0, MOST_IF_OPTIONAL);
    }

    @Override
    public String read(String text) {
        String line = text.strip();
        if (line.length() < leastChars || line.length() > mostChars || hasControls(line)) {
            throw new IllegalArgumentException("expected " + expects() + ", got \"" + text + "\"");
        }
        return line;
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String expects() {
        String few = leastChars == 0 ? "at most " : leastChars + " to ";
        return "one line of " + few + mostChars + " characters";
    }

    private static boolean hasControls(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
