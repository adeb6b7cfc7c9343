package io.deskgate.core.settings;

/** What a setting is when nobody chose a value. It may depend on other settings and on the circumstances. */
public interface Default<T> {
    /** The value, given everything else that is in force. */
    T among(SettingsInForce others);

    /** The same in words, for the documentation. */
    String inWords();

    /** The same value always. */
    static <T> Default<T> always(T value, String inWords) {
        return new Always<>(value, inWords);
    }

    /** See {@link #always}. */
    record Always<T>(T value, String inWords) implements Default<T> {
        @Override
        public T among(SettingsInForce others) {
            return value;
        }
    }
}
