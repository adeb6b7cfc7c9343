package io.deskgate.core.intake;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.SettingsInForce;
import java.util.ArrayList;
import java.util.List;

/** The lines in our own mail, the current and all former ones, that ask to reply above them. */
public record ReplyDelimiters(List<String> lines) {
    /** What stands in our mail unless somebody chose other words. */
    public static final ReplyDelimiters DEFAULT = new ReplyDelimiters(Catalogue.DELIMITER_LINES);

    /** Copies the list. */
    public ReplyDelimiters {
        lines = List.copyOf(lines);
    }

    /** Those that are set, those of former times, and what stands there by default. */
    public static ReplyDelimiters of(SettingsInForce settings) {
        List<String> lines = new ArrayList<>(settings.value(Catalogue.REPLY_DELIMITERS));
        lines.addAll(settings.value(Catalogue.FORMER_DELIMITERS));
        lines.addAll(DEFAULT.lines());
        return new ReplyDelimiters(lines);
    }
}
