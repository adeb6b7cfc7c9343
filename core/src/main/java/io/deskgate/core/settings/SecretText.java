package io.deskgate.core.settings;

/** A secret. It is written out only for whoever locks it away; no message repeats it. */
record SecretText() implements TextForm<Secret> {
    private static final int MAX_CHARS = 1_000;

    @Override
    public Secret read(String text) {
        if (text.isEmpty() || text.length() > MAX_CHARS) {
            throw new IllegalArgumentException("expected " + expects() + ", got " + text.length());
        }
        return Secret.of(text);
    }

    @Override
    public String write(Secret value) {
        return value.reveal();
    }

    @Override
    public String expects() {
        return "1 to " + MAX_CHARS + " characters";
    }
}
