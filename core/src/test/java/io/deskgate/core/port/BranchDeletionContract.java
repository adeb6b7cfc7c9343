package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.file;
import static io.deskgate.core.port.Samples.listed;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.BranchRepository.Deletion.Deleted;
import io.deskgate.core.port.BranchRepository.Deletion.HasTickets;
import io.deskgate.core.port.BranchRepository.Deletion.IsDefault;
import io.deskgate.core.port.BranchRepository.Fate;
import io.deskgate.core.port.SettingsRepository.Answer.ChangedMeanwhile;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a {@link BranchRepository} deletes. */
public interface BranchDeletionContract extends DeskContract {
    /** Nothing is to be lost. */
    Fate NO_TICKETS = new Fate.NoTickets();

    @Test
    default void anEmptyBranchIsDeleted() {
        try (Desk desk = open();
                Desk other = open()) {
            Branch acme = acme(desk);

            assertThat(desk.branches().delete(acme.id(), NO_TICKETS)).isEqualTo(new Deleted(0));
            assertThat(other.branches().all()).containsExactly(BranchRepositoryContract.SUPPORT);
        }
    }

    @Test
    default void theDefaultBranchStays() {
        try (Desk desk = open()) {
            Branch acme = acme(desk);
            StoredSettings before = desk.settings().read();
            desk.settings()
                    .save(before.form().with(Catalogue.DEFAULT_BRANCH, Setting.own(acme.key())), before.version());

            assertThat(desk.branches().delete(acme.id(), new Fate.DeleteThem())).isEqualTo(new IsDefault());
            assertThat(desk.branches().delete(new BranchId(1), NO_TICKETS)).isEqualTo(new Deleted(0));
        }
    }

    @Test
    default void theBranchCreatedFirstStaysWhileItIsTheDefault() {
        try (Desk desk = open()) {
            acme(desk);

            assertThat(desk.branches().delete(new BranchId(1), NO_TICKETS)).isEqualTo(new IsDefault());
        }
    }

    @Test
    default void whoeverMadeTheDeletedBranchTheDefaultAtTheSameTimeIsTold() {
        try (Desk desk = open()) {
            Branch acme = acme(desk);
            StoredSettings before = desk.settings().read();
            desk.branches().delete(acme.id(), NO_TICKETS);

            assertThat(desk.settings()
                            .save(
                                    before.form().with(Catalogue.DEFAULT_BRANCH, Setting.own(acme.key())),
                                    before.version()))
                    .isInstanceOf(ChangedMeanwhile.class);
        }
    }

    @Test
    default void aBranchWithTicketsStaysUnlessToldWhatBecomesOfThem() {
        try (Desk desk = open()) {
            Branch acme = acme(desk);
            TicketKey key = openedIn(desk, acme, "one");

            assertThat(desk.branches().delete(acme.id(), NO_TICKETS)).isEqualTo(new HasTickets(1));
            assertThat(desk.tickets().find(key)).isPresent();
        }
    }

    @Test
    default void ticketsMoveAwayFromADeletedBranch() {
        try (Desk desk = open()) {
            Branch acme = acme(desk);
            TicketKey one = openedIn(desk, acme, "one");
            TicketKey two = openedIn(desk, acme, "two");

            assertThat(desk.branches().delete(acme.id(), new Fate.MoveTo(new BranchId(1))))
                    .isEqualTo(new Deleted(2));
            assertThat(listed(desk)).extracting(TicketKey::toString).containsExactly("SUP-2", "SUP-1");
            assertThat(desk.tickets().find(one).orElseThrow().summary().key()).hasToString("SUP-1");
            assertThat(desk.tickets().find(two).orElseThrow().summary().key()).hasToString("SUP-2");
        }
    }

    @Test
    default void ticketsAreDeletedWithTheirBranchAndTheirMessagesStay() {
        try (Desk desk = open()) {
            Branch acme = acme(desk);
            TicketKey key = openedIn(desk, acme, "one");
            commented(desk, key, "two", file("a.bin", 300_000));

            assertThat(desk.branches().delete(acme.id(), new Fate.DeleteThem())).isEqualTo(new Deleted(1));
            assertThat(listed(desk)).isEmpty();
            assertThat(desk.tickets().find(key)).isEmpty();
            assertThat(desk.tickets().findByMessageIds(List.of(new MessageId("one@example.com"))))
                    .isEmpty();
            assertThat(desk.ledger().list(new LedgerFilter(Set.of(), 9)))
                    .hasSize(2)
                    .allMatch(entry -> entry.state() instanceof Ignored ignored
                            && ignored.reason().contains("ACME"));
        }
    }

    @Test
    default void numbersGoOnWhenABranchComesBack() {
        try (Desk desk = open()) {
            Branch acme = acme(desk);
            openedIn(desk, acme, "one");
            desk.branches().delete(acme.id(), new Fate.MoveTo(new BranchId(1)));

            assertThat(openedIn(desk, acme(desk), "two")).isEqualTo(new TicketKey(acme.key(), 2));
        }
    }

    @Test
    default void ticketsCannotMoveToWhereTheyAreOrToNowhere() {
        try (Desk desk = open()) {
            Branch acme = acme(desk);
            TicketKey key = openedIn(desk, acme, "one");

            for (BranchId target : List.of(acme.id(), new BranchId(9))) {
                assertThatThrownBy(() -> desk.branches().delete(acme.id(), new Fate.MoveTo(target)))
                        .isInstanceOf(PermanentFailure.class);
            }
            assertThatThrownBy(() -> desk.branches().delete(new BranchId(9), NO_TICKETS))
                    .isInstanceOf(PermanentFailure.class);
            assertThat(desk.tickets().find(key)).isPresent();
        }
    }

    private static Branch acme(Desk desk) {
        return desk.branches().add(new BranchKey("ACME"), "Acme");
    }

    private static TicketKey openedIn(Desk desk, Branch branch, String text) {
        desk.tickets().apply(opens(accepted(desk, text), branch.id(), says(text)), TRACE);
        return listed(desk).get(0);
    }
}
