package io.deskgate.core.settings;

/**
 * What one setting is.
 *
 * @param name by which it is stored and called: {@code email.port}
 * @param description one line for people
 */
public record Definition<T>(String name, TextForm<T> form, Default<T> byDefault, String description) {
    /** The name of the environment variable that overrides it: {@code DESKGATE_EMAIL_PORT}. */
    public String variable() {
        StringBuilder variable = new StringBuilder("DESKGATE_");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            variable.append(c == '.' || c == '-' ? '_' : Character.toUpperCase(c));
        }
        return variable.toString();
    }

    /** Whether its value must never be shown. */
    public boolean isSecret() {
        return form instanceof SecretText;
    }

    /**
     * The value that this text means.
     *
     * @throws IllegalArgumentException when it means none, naming setting, text and what is expected
     */
    public T read(String text) {
        try {
            return form.read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("setting " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
