package io.deskgate.core.settings;

/** One line of text, which may be empty. */
record OptionalLineText() implements TextForm<String> {
    private static final int MAX_CHARS = 1_000;

    @Override
    public String read(String text) {
        String line = text.strip();
        if (line.length() > MAX_CHARS || line.chars().anyMatch(Character::isISOControl)) {
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
        return "one line of at most " + MAX_CHARS + " characters";
    }
}
