package io.deskgate.core.history;

import io.deskgate.core.history.Step.Act;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any history of some dozen steps, mostly of messages. */
public final class Histories {
    private static final int LONGEST = 40;
    private static final int MOST = 1_000;

    private Histories() {}

    /** Shrinks to fewer steps with smaller numbers. */
    public static Arbitrary<List<Step>> any() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, MOST);
        return Combinators.combine(acts(), number, number, number)
                .as(Step::new)
                .list()
                .ofMaxSize(LONGEST);
    }

    private static Arbitrary<Act> acts() {
        return Arbitraries.frequency(
                Tuple.of(6, Act.WRITE),
                Tuple.of(12, Act.ANSWER),
                Tuple.of(4, Act.ANSWER_ALL),
                Tuple.of(3, Act.ANSWER_FORWARDED),
                Tuple.of(2, Act.AWAY),
                Tuple.of(2, Act.REPORT),
                Tuple.of(2, Act.COPY_ID),
                Tuple.of(3, Act.DELIVER_AGAIN),
                Tuple.of(6, Act.NOTIFY),
                Tuple.of(3, Act.CLOSE),
                Tuple.of(3, Act.MOVE),
                Tuple.of(3, Act.MERGE),
                Tuple.of(1, Act.WAIT));
    }
}
