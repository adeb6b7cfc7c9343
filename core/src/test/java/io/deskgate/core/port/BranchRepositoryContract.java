package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.ClosedTickets;
import io.deskgate.core.ticket.ClosedTickets.Policy;
import io.deskgate.core.ticket.Person;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link BranchRepository} keeps. */
public interface BranchRepositoryContract extends BranchDeletionContract {
    /** The branch of a new store. */
    Branch SUPPORT = new Branch(new BranchId(1), new BranchKey("SUP"), BranchDetails.named("Support"));

    @Test
    default void aNewStoreHasTheBranchSupport() {
        try (Desk desk = open()) {
            assertThat(desk.branches().all()).containsExactly(SUPPORT);
            assertThat(desk.branches().defaultBranch()).isEqualTo(SUPPORT);
        }
    }

    @Test
    default void anAddedBranchComesBehindTheOthersAndIsSeenThroughEveryDoor() {
        try (Desk desk = open();
                Desk other = open()) {
            Branch added = desk.branches().add(new BranchKey("ACME"), "Acme \uD83D\uDE00");

            assertThat(added.name()).isEqualTo("Acme \uD83D\uDE00");
            assertThat(other.branches().all()).containsExactly(SUPPORT, added);
            assertThat(other.branches().defaultBranch()).isEqualTo(SUPPORT);
        }
    }

    @Test
    default void aKeyIsTakenOnce() {
        try (Desk desk = open()) {
            assertThatThrownBy(() -> desk.branches().add(new BranchKey("SUP"), "Supply"))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("SUP");
            assertThat(desk.branches().all()).containsExactly(SUPPORT);
        }
    }

    @Test
    default void oneOfManyWhoWantTheSameKeyGetsIt() {
        List<Boolean> got = Crowd.of(8, this, (desk, number) -> adds(desk, "ACME"));

        assertThat(got).containsOnlyOnce(true);
    }

    @Test
    default void everythingAboutABranchButItsKeyCanBeChanged() {
        Person lee = new Person(new EmailAddress("lee@desk.example", "Lee"));
        BranchDetails details = new BranchDetails(
                "Billing \uD83D\uDE00",
                "Invoices\nand reminders",
                Assignee.agent(lee),
                List.of("billing@desk.example", "Rechnung+neu@desk.example"),
                List.of("customer.example", "b\u00fccher.example"));
        try (Desk desk = open();
                Desk other = open()) {
            Branch edited = desk.branches().edit(SUPPORT.id(), details);

            assertThat(edited).isEqualTo(new Branch(SUPPORT.id(), SUPPORT.key(), details));
            assertThat(other.branches().all()).containsExactly(edited);
        }
    }

    @Test
    default void aBranchHasItsOwnWayWithClosedTicketsUntilItIsTakenAway() {
        ClosedTickets refuse = new ClosedTickets(Policy.REFUSE, Duration.ofDays(7));
        BranchDetails details = BranchDetails.named("Support").withClosed(List.of(refuse));
        try (Desk desk = open();
                Desk other = open()) {
            desk.branches().edit(SUPPORT.id(), details);
            assertThat(other.branches().all().get(0).details().closed()).containsExactly(refuse);
            desk.branches().add(new BranchKey("ACME"), details);
            assertThat(other.branches().all().get(1).details()).isEqualTo(details);

            desk.branches().edit(SUPPORT.id(), details.withClosed(List.of()));
            assertThat(other.branches().all().get(0)).isEqualTo(SUPPORT);
        }
    }

    @Test
    default void whatIsTakenFromABranchIsGone() {
        BranchDetails much = new BranchDetails(
                "Much", "text", Assignee.agent(Samples.ANN), List.of("a@desk.example"), List.of("b.example"));
        try (Desk desk = open()) {
            Branch added = desk.branches().add(new BranchKey("ACME"), much);
            desk.branches().edit(added.id(), BranchDetails.named("Little"));

            assertThat(desk.branches().all().get(1).details()).isEqualTo(BranchDetails.named("Little"));
        }
    }

    @Test
    default void aBranchThatDoesNotExistCannotBeChanged() {
        try (Desk desk = open()) {
            assertThatThrownBy(() -> desk.branches().edit(new BranchId(9), BranchDetails.named("Nine")))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("branch 9");
        }
    }

    @Test
    default void theDefaultBranchIsTheOneTheSettingsName() {
        try (Desk desk = open()) {
            Branch acme = desk.branches().add(new BranchKey("ACME"), "Acme");
            choose(desk, acme.key());

            assertThat(desk.branches().defaultBranch()).isEqualTo(acme);
        }
    }

    @Test
    default void theFirstBranchTakesThePlaceOfADefaultBranchThatIsNotThere() {
        try (Desk desk = open()) {
            choose(desk, new BranchKey("GONE"));

            assertThat(desk.branches().defaultBranch()).isEqualTo(SUPPORT);
        }
    }

    private static void choose(Desk desk, BranchKey key) {
        StoredSettings before = desk.settings().read();
        desk.settings().save(before.form().with(Catalogue.DEFAULT_BRANCH, Setting.own(key)), before.version());
    }

    private static boolean adds(Desk desk, String key) {
        try {
            desk.branches().add(new BranchKey(key), "Acme");
            return true;
        } catch (PermanentFailure taken) {
            return false;
        }
    }
}
