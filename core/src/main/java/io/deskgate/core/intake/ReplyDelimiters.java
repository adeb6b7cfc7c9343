package io.deskgate.core.intake;

import java.util.List;

/** The lines in our own mail, the current and all former ones, that ask to reply above them. */
public record ReplyDelimiters(List<String> lines) {
    /** What stands in our mail unless somebody chose other words. */
    public static final ReplyDelimiters DEFAULT = new ReplyDelimiters(List.of("Please reply above this line"));

    /** Copies the list. */
    public ReplyDelimiters {
        lines = List.copyOf(lines);
    }
}
