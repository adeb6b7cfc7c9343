package io.deskgate.core.reply;

import java.util.List;
import java.util.Optional;

/** All evidence that a quote begins, strongest first. */
final class Heads {
    private final List<HeadFinder> amongQuoted;
    private final List<HeadFinder> all;

    Heads(List<String> delimiters) {
        HeadFinder delimiter = new DelimiterLine(delimiters);
        HeadFinder groupWise = new GroupWiseLine();
        this.amongQuoted = List.of(delimiter, groupWise);
        this.all = List.of(
                delimiter,
                new QuoteMarker(),
                new HeaderFields(),
                new BareLabels(),
                new NotesLine(),
                new AttributionLine());
    }

    Optional<Head> at(Lines lines, int line) {
        if (!lines.mayMark(line) || Decoration.isRule(lines, line)) {
            return Optional.empty();
        }
        for (HeadFinder finder : lines.firstChar(line) == '>' ? amongQuoted : all) {
            Optional<Head> head = finder.at(lines, line);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }
}
