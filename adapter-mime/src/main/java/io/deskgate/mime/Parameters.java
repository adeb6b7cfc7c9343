package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters of a structured field such as Content-Type, with the continuations of RFC 2231 put together. */
final class Parameters {
    private final List<Segment> segments = new ArrayList<>(4);
    private final HeaderText text;

    Parameters(HeaderText text) {
        this.text = text;
    }

    /**
     * Takes a parameter as written; the first one of each name and number counts.
     *
     * @return false when the limit is reached
     */
    boolean add(String writtenName, String value) {
        if (segments.size() >= limits().parameters()) {
            defects().add(Defect.VALUE_TOO_LONG);
            return false;
        }
        Segment segment = Segment.of(writtenName, value);
        if (find(segment.name(), segment.index()).isPresent()) {
            defects().add(Defect.AMBIGUOUS_STRUCTURE);
            return true;
        }
        segments.add(segment);
        return true;
    }

    /** These parameters and no others of this name. */
    Parameters with(String name, String value) {
        Parameters changed = new Parameters(text);
        changed.segments.add(new Segment(name, Segment.WHOLE, false, value));
        for (Segment segment : segments) {
            if (!segment.name().equals(name)) {
                changed.segments.add(segment);
            }
        }
        return changed;
    }

    /** The value for machines: nothing decoded but RFC 2231. Empty when there is none. */
    String machine(String name) {
        Optional<Segment> whole = find(name, Segment.WHOLE);
        return whole.isPresent() ? whole.get().value() : extended(name);
    }

    /** The value for people: decoded by whichever of the two standards the sender used. Empty when there is none. */
    String shown(String name) {
        String extended = extended(name);
        if (!extended.isEmpty()) {
            return OneLine.of(extended.contains("=?") ? text.parameter(extended) : extended);
        }
        Optional<Segment> whole = find(name, Segment.WHOLE);
        return whole.isPresent() ? text.parameter(whole.get().value()) : "";
    }

    private String extended(String name) {
        Optional<Segment> whole = find(name, Segment.WHOLE_ENCODED);
        if (whole.isPresent()) {
            return new Rfc2231(text).decode(List.of(whole.get()));
        }
        List<Segment> parts = new ArrayList<>();
        Optional<Segment> next = find(name, 0);
        while (next.isPresent()) {
            parts.add(next.get());
            next = find(name, parts.size());
        }
        return parts.isEmpty() ? "" : new Rfc2231(text).decode(parts);
    }

    private Optional<Segment> find(String name, int index) {
        for (Segment segment : segments) {
            if (segment.index() == index && segment.name().equals(name)) {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }

    private ParserLimits limits() {
        return text.limits();
    }

    private Set<Defect> defects() {
        return text.defects();
    }
}
