package io.deskgate.core.settings;

/** Where the value of a setting comes from. */
public sealed interface Origin {
    /** Somebody saved it. */
    record Saved() implements Origin {}

    /** Nobody did: the default. */
    record ByDefault() implements Origin {}

    /** It counts for this run only, whatever is saved. {@code where} names the variable or option. */
    record ForThisRun(String where) implements Origin {}
}
