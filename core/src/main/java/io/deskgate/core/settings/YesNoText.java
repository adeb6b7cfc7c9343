package io.deskgate.core.settings;

import java.util.Locale;

/** Yes or no. */
record YesNoText() implements TextForm<Boolean> {
    @Override
    public Boolean read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals("yes") || word.equals("true")) {
            return true;
        }
        if (word.equals("no") || word.equals("false")) {
            return false;
        }
        throw new IllegalArgumentException("expected " + expects() + ", got \"" + text + "\"");
    }

    @Override
    public String write(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public String expects() {
        return "yes or no";
    }
}
