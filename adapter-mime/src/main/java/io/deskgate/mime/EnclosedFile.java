package io.deskgate.mime;

import java.io.IOException;

/** A file written into a text, line by line, in one of the ways from before MIME. */
interface EnclosedFile {
    /** What a line was. */
    enum Line {
        /** Part of the file. */
        TAKEN,
        /** The last one of the file. */
        LAST,
        /** None of the file, which therefore ended before it. */
        OTHER
    }

    /** Empty when the sender gave it none. */
    String name();

    /** Whether the line behind the first one bears out that this is a file and not talk about one. */
    boolean isBorneOutBy(Collected line);

    /** Decodes one line, without line end, into {@code target}. */
    Line take(Collected line, ByteSink target) throws IOException;
}
