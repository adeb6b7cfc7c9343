package io.deskgate.web;

import java.util.Arrays;
import java.util.List;

/** Choices out of a query: words that mean none of the values are passed over. */
final class Chosen {
    private Chosen() {}

    static <E extends Enum<E>> List<E> among(E[] values, List<String> words) {
        return Arrays.stream(values)
                .filter(value -> words.contains(Wording.styleOf(value)))
                .toList();
    }
}
