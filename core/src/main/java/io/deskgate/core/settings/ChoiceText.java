package io.deskgate.core.settings;

import java.util.Locale;

/** One of a few words. */
record ChoiceText<E extends Enum<E>>(Class<E> choices) implements TextForm<E> {
    @Override
    public E read(String text) {
        for (E choice : choices.getEnumConstants()) {
            if (write(choice).equals(text.strip().toLowerCase(Locale.ROOT))) {
                return choice;
            }
        }
        throw new IllegalArgumentException("expected " + expects() + ", got \"" + text + "\"");
    }

    @Override
    public String write(E value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String expects() {
        StringBuilder words = new StringBuilder("one of");
        for (E choice : choices.getEnumConstants()) {
            words.append(words.length() > "one of".length() ? ", " : " ").append(write(choice));
        }
        return words.toString();
    }
}
