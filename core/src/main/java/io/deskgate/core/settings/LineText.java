package io.deskgate.core.settings;

/** One line of text that is not blank, such as the name of a server or a user. */
record LineText() implements TextForm<String> {
    /** More is no name of anything. */
    static final int MAX_CHARS = 255;

    @Override
    public String read(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > MAX_CHARS || hasControls(line)) {
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
        return "one line of 1 to " + MAX_CHARS + " characters";
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
