package io.deskgate.core.settings;

/** How the values of a setting are written: in the store, in files, on the command line and in a field of a screen. */
public interface TextForm<T> {
    /**
     * The value that this text means.
     *
     * @throws IllegalArgumentException when it means none, with the text and what is expected in the message
     */
    T read(String text);

    /** The text from which {@link #read} gets the value again. */
    String write(T value);

    /** What is expected, for people: "yes or no". */
    String expects();
}
