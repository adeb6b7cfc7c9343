package io.deskgate.persistence;

import java.util.Collection;
import java.util.List;

/** A few short texts in one column, one a line. */
final class LineList {
    private LineList() {}

    static String write(Collection<String> texts) {
        return TextGate.BODY.pass(String.join("\n", texts));
    }

    static List<String> read(String lines) {
        return lines.isEmpty() ? List.of() : lines.lines().toList();
    }
}
