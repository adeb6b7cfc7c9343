package io.deskgate.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.port.TicketRepository;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people, gateways and forgers do, each message ends in its one right place. */
class HistoriesTest {
    /** So many histories are enough for each planted fault to be met. */
    private static final int ENOUGH = 300;

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Property
    @Label("no message is on a wrong ticket, none is lost and none is there twice")
    void eachMessageEndsInItsOneRightPlace(@ForAll("histories") List<Step> steps) {
        new History(InMemoryDesk::new).live(steps);
    }

    @Example
    @Label("a desk that lets strangers name a key is found out")
    void aDeskThatLetsStrangersNameAKeyIsFoundOut() {
        assertThat(isFoundOut(Planted::everybodyTakesPart)).isTrue();
    }

    @Example
    @Label("a desk that loses comments is found out")
    void aDeskThatLosesCommentsIsFoundOut() {
        assertThat(isFoundOut(Planted::commentsAreLost)).isTrue();
    }

    private static boolean isFoundOut(UnaryOperator<TicketRepository> planted) {
        return Histories.any().sampleStream().limit(ENOUGH).anyMatch(steps -> fails(steps, planted));
    }

    private static boolean fails(List<Step> steps, UnaryOperator<TicketRepository> planted) {
        try {
            new History(InMemoryDesk::new, planted).live(steps);
            return false;
        } catch (AssertionError found) {
            return true;
        }
    }
}
