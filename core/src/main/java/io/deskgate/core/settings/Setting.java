package io.deskgate.core.settings;

/** The choice made for one setting: a value of one's own, or whatever the default is by the time it is used. */
public sealed interface Setting<T> {
    /** A value of one's own. */
    record Own<T>(T value) implements Setting<T> {}

    /** The default, also when it changes later. */
    record UseDefault<T>() implements Setting<T> {}

    /** A value of one's own. */
    static <T> Setting<T> own(T value) {
        return new Own<>(value);
    }

    /** The default. */
    static <T> Setting<T> useDefault() {
        return new UseDefault<>();
    }
}
