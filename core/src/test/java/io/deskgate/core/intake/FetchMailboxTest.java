package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.InMemoryEmailSource;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.intake.FetchOutcome.Busy;
import io.deskgate.core.intake.FetchOutcome.Failed;
import io.deskgate.core.intake.FetchOutcome.Fetched;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.mailbox.Holder;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FetchMailboxTest {
    private static final MailboxName INBOX = new MailboxName("support@mail.example", "INBOX");

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final List<IntakeOutcome> watched = new ArrayList<>();
    private final FetchMailbox fetch = new FetchMailbox(
            new ReceiveEmail(desk.ports(new PlainEmailParser()), clock, clock),
            desk.commits(),
            desk.leases(),
            "this host");

    @Test
    void whatWaitsBecomesTickets() {
        FetchOutcome outcome = fetch(new InMemoryEmailSource(List.of(bytes("one"), bytes("two"))));

        assertThat(outcome).isInstanceOf(Fetched.class);
        assertThat(outcome.report().tickets()).isEqualTo(2);
        assertThat(watched).hasSize(2);
    }

    @Test
    void aMailboxSomebodyElseIsAtIsLeftAlone() {
        desk.leases().acquire(INBOX.toString(), "other host", LeaseKeeper.TIME);
        InMemoryEmailSource source = new InMemoryEmailSource(List.of(bytes("one")));

        Instant until = clock.instant().plus(LeaseKeeper.TIME);
        assertThat(fetch(source)).isEqualTo(new Busy(new Holder("other host", until)));
        assertThat(source.waiting()).isEqualTo(1);
    }

    @Test
    void aDeadHolderIsReplacedWhenItsTimeIsOver() {
        desk.leases().acquire(INBOX.toString(), "dead host", LeaseKeeper.TIME);
        clock.rest(LeaseKeeper.TIME);

        assertThat(fetch(new InMemoryEmailSource(List.of()))).isInstanceOf(Fetched.class);
    }

    @Test
    void whenAllIsDoneTheMailboxIsFreeAgain() {
        fetch(new InMemoryEmailSource(List.of()));

        assertThat(desk.leases().holder(INBOX.toString())).isEmpty();
    }

    @Test
    void whatWasDoneBeforeAFailureIsTold() {
        EmailSource breaks = intake -> {
            intake.receive(anEmail().raw(), Envelope.from("inbox"));
            throw new TemporaryFailure("the line broke", new IllegalStateException());
        };

        FetchOutcome outcome = fetch(breaks);

        assertThat(((Failed) outcome).failure()).hasMessage("the line broke");
        assertThat(outcome.report().tickets()).isEqualTo(1);
        assertThat(desk.leases().holder(INBOX.toString())).isEmpty();
    }

    @Test
    void aMessageThatWasNotHandedOverWaitsForAPersonWithItsReason() {
        FetchOutcome outcome =
                fetch(intake -> intake.setAside(anEmail().raw(), Envelope.from("inbox"), 77, "too large"));

        assertThat(outcome.report().quarantined()).isEqualTo(1);
        assertThat(desk.ledger().list(new LedgerFilter(Set.of(), 10)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.state()).isEqualTo(new Quarantined("too large"));
                    assertThat(entry.missingBytes()).isEqualTo(77);
                });
    }

    @Test
    void ofAMessageThatWasNotHandedOverWholeNoTicketIsMadeLater() {
        fetch(intake -> intake.setAside(anEmail().raw(), Envelope.from("inbox"), 77, "too large"));
        EmailId id = desk.ledger().list(new LedgerFilter(Set.of(), 10)).get(0).id();
        ReplayEmail replay =
                new ReplayEmail(desk.ledger(), new ReceiveEmail(desk.ports(new PlainEmailParser()), clock, clock));

        IntakeOutcome outcome = replay.retry(id).orElseThrow();

        assertThat(((Ended) outcome).outcome())
                .isInstanceOfSatisfying(
                        Quarantined.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("only the first ")
                                .contains("it cannot be received", "email discard " + id));
        assertThat(desk.ledger().find(id).orElseThrow().state()).isEqualTo(new Quarantined("too large"));
    }

    private FetchOutcome fetch(EmailSource source) {
        FetchWatcher watcher = new FetchWatcher() {
            @Override
            public void expect(int messages) {
                // nothing to see
            }

            @Override
            public void ended(IntakeOutcome outcome) {
                watched.add(outcome);
            }
        };
        return fetch.fetch(INBOX, lease -> source, watcher);
    }

    private static byte[] bytes(String name) {
        return anEmail().withId(name).about(name).toString().getBytes(StandardCharsets.UTF_8);
    }
}
