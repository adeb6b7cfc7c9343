package io.deskgate.core.reply;

import java.util.ArrayList;
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

    private Heads(List<HeadFinder> amongQuoted, List<HeadFinder> all) {
        this.amongQuoted = amongQuoted;
        this.all = all;
    }

    /** The same in a message that is passed on. */
    Heads ofForward() {
        List<HeadFinder> forwards = new ArrayList<>();
        all.forEach(finder -> forwards.add(new AsForward(finder)));
        return new Heads(amongQuoted, forwards);
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
