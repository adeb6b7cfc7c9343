package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.Settlement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrainSourceTest {
    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final List<Settlement> settlements = new ArrayList<>();
    private final List<IntakeOutcome> seen = new ArrayList<>();

    @Test
    void aTicketIsDone() {
        drain(anEmail().raw());

        assertThat(settlements).containsExactly(Settlement.DONE);
    }

    @Test
    void aMessageThatEndedBeforeIsDoneAgain() {
        drain(anEmail().raw(), anEmail().raw());

        assertThat(settlements).containsExactly(Settlement.DONE, Settlement.DONE);
    }

    @Test
    void aQuarantinedMessageIsSetAside() {
        drain(RawEmail.of("\n"));

        assertThat(settlements).containsExactly(Settlement.SET_ASIDE);
    }

    @Test
    void aMessageThatFailsDoesNotStopTheOneBehindIt() {
        drain(anEmail().about("poison").raw(), anEmail().withId("m2@x").raw());

        assertThat(settlements).containsExactly(Settlement.RETRY_LATER, Settlement.DONE);
    }

    @Test
    void theReportCountsEachOutcomeOnce() {
        IntakeReport report = drain(
                anEmail().raw(),
                anEmail().raw(),
                anEmail().withId("m2@x").answering("m1@customer.example").raw(),
                anEmail().about("poison").raw(),
                RawEmail.of("\n"));

        assertThat(report).isEqualTo(new IntakeReport(1, 1, 0, 1, 0, 1, 1));
    }

    @Test
    void theObserverSeesEveryOutcome() {
        drain(anEmail().raw(), RawEmail.of("\n"));

        assertThat(seen).hasSize(2);
    }

    private IntakeReport drain(RawEmail... messages) {
        EmailSource source = intake -> {
            for (RawEmail raw : messages) {
                settlements.add(intake.receive(raw, Envelope.from("test")));
            }
        };
        return new DrainSource(receive(), seen::add).drain(source);
    }

    private ReceiveEmail receive() {
        EmailParser parser = DrainSourceTest::parse;
        return new ReceiveEmail(desk.ports(parser), clock, clock);
    }

    private static Email parse(RawEmail raw) {
        if (raw.header().first("Subject").orElse("").equals("poison")) {
            throw new IllegalStateException("poison");
        }
        return new PlainEmailParser().parse(raw);
    }
}
