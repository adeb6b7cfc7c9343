package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void smallMessagesTravelTogetherInTheirOrder() {
        List<Listed> small = LongStream.rangeClosed(1, Batch.MOST_MESSAGES + 1)
                .mapToObj(uid -> new Listed(uid, 4_000))
                .toList();

        assertThat(Batch.of(small))
                .containsExactly(
                        new Batch(small.subList(0, Batch.MOST_MESSAGES)),
                        new Batch(small.subList(Batch.MOST_MESSAGES, small.size())));
    }

    @Test
    void aLargeMessageIsFetchedAlone() {
        Listed before = new Listed(1, 10);
        Listed large = new Listed(2, Loading.LARGE_BYTES);
        Listed behind = new Listed(3, 10);

        Batch batch = new Batch(List.of(before, large, behind));
        assertThat(Batch.of(batch.messages())).containsExactly(batch);
        assertThat(batch.commands()).containsExactly(new Batch(List.of(before, behind)), new Batch(List.of(large)));
    }

    @Test
    void aMessageThatIsLargerThanABatchIsDealtWithAlone() {
        Listed before = new Listed(1, 10);
        Listed huge = new Listed(2, 3_000_000_000L);

        assertThat(Batch.of(List.of(before, huge)))
                .containsExactly(new Batch(List.of(before)), new Batch(List.of(huge)));
    }

    @Test
    void whateverTheServerSendsABatchFitsIntoMemory() {
        List<Listed> mixed = LongStream.rangeClosed(1, 500)
                .mapToObj(uid -> new Listed(uid, uid * 7_919 % Loading.LARGE_BYTES))
                .toList();

        assertThat(Batch.of(mixed))
                .flatMap(Batch::commands)
                .allMatch(command ->
                        command.isLarge() || (long) command.messages().size() * command.room() <= Batch.MOST_BYTES)
                .flatMap(Batch::messages)
                .containsExactlyInAnyOrderElementsOf(mixed);
        assertThat(Batch.of(mixed)).flatMap(Batch::messages).isEqualTo(mixed);
    }

    @Test
    void oneOfMiddleSizeDoesNotBreakAGroupOfSmallOnes() {
        List<Listed> mixed = LongStream.rangeClosed(1, Batch.MOST_MESSAGES)
                .mapToObj(uid -> new Listed(uid, uid % 10 == 0 ? 280_000 : 5_000))
                .toList();

        assertThat(Batch.of(mixed)).containsExactly(new Batch(mixed));
        assertThat(Batch.of(mixed).get(0).commands()).hasSizeLessThan(4);
    }

    @Test
    void nothingMakesNoBatch() {
        assertThat(Batch.of(List.of())).isEmpty();
    }
}
