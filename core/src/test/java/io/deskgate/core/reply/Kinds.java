package io.deskgate.core.reply;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.TrimmedText;
import java.util.Locale;

/** Shows what each line of a text was taken for. */
final class Kinds {
    private static final int WIDTH = 10;

    private Kinds() {}

    static String shown(TrimmedText trimmed) {
        StringBuilder shown = new StringBuilder();
        for (Segment segment : trimmed.segments()) {
            String kind = segment.kind().name().toLowerCase(Locale.ROOT);
            String text = trimmed.text().substring(segment.start(), segment.end());
            text.lines()
                    .forEach(line -> shown.append(kind)
                            .append(" ".repeat(WIDTH - kind.length()))
                            .append(line.isEmpty() ? "|" : "| " + line)
                            .append('\n'));
        }
        return shown.toString();
    }
}
