package io.deskgate.core.settings;

/** A secret. It is written out only for whoever locks it away; no message repeats it. */
record SecretText(int mostChars) implements TextForm<Secret> {
    /** More is no password and no key. */
    private static final int USUAL = 1_000;

    /** Longer are the tokens that hold all they stand for. */
    private static final int TOKEN = 10_000;

    SecretText() {
        this(USUAL);
    }

    static SecretText token() {
        return new SecretText(TOKEN);
    }

    @Override
    public Secret read(String text) {
        if (text.isEmpty() || text.length() > mostChars) {
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
        return "1 to " + mostChars + " characters";
    }
}
