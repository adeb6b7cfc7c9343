package io.deskgate.mime;

import java.util.ArrayList;
import java.util.List;

/** Chooses among parts that all say the same (RFC 2046, 5.1.4): all that has text, the last that has HTML. */
final class Alternatives {
    private Alternatives() {}

    static List<Passage> choose(List<List<Passage>> alternatives) {
        List<Passage> texts = new ArrayList<>();
        List<Passage> htmls = List.of();
        for (List<Passage> alternative : alternatives) {
            boolean html = hasHtml(alternative);
            htmls = html ? alternative : htmls;
            if (!html && hasText(alternative)) {
                texts.addAll(alternative);
            }
        }
        return texts.isEmpty() || htmls.isEmpty() ? either(texts, htmls) : both(texts, htmls);
    }

    private static List<Passage> either(List<Passage> texts, List<Passage> htmls) {
        return htmls.isEmpty() ? texts : htmls;
    }

    private static List<Passage> both(List<Passage> texts, List<Passage> htmls) {
        List<Passage> one = new ArrayList<>(1);
        one.add(Passage.ofBoth(texts, htmls));
        return one;
    }

    private static boolean hasText(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.hasText()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHtml(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.hasHtml()) {
                return true;
            }
        }
        return false;
    }
}
