package io.deskgate.web;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.TrimmedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a message as it is shown: open, or folded under a word.
 *
 * @param folded the word, empty when it is open
 */
record Passage(String folded, String text) {
    boolean isOpen() {
        return folded.isEmpty();
    }

    /** The stretches of a text, neighbours of one kind together, none of them blank. */
    static List<Passage> of(TrimmedText text) {
        List<Passage> passages = new ArrayList<>();
        for (Segment segment : text.segments()) {
            add(passages, new Passage(word(segment.kind()), text.text().substring(segment.start(), segment.end())));
        }
        passages.removeIf(passage -> passage.text().isBlank());
        passages.replaceAll(
                passage -> new Passage(passage.folded(), passage.text().strip()));
        return passages;
    }

    private static void add(List<Passage> passages, Passage next) {
        int last = passages.size() - 1;
        if (last >= 0 && passages.get(last).folded().equals(next.folded())) {
            passages.set(last, new Passage(next.folded(), passages.get(last).text() + next.text()));
        } else {
            passages.add(next);
        }
    }

    private static String word(Segment.Kind kind) {
        return switch (kind) {
            case NEW, CONTEXT -> "";
            case QUOTE -> "Quoted text";
            case SIGNATURE -> "Signature";
            case DISCLAIMER -> "Small print";
        };
    }
}
