package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.account.Role;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Person;
import org.junit.jupiter.api.Test;

/** What every {@link AccountRepository} keeps. */
public interface AccountRepositoryContract extends DeskContract {
    /** An administrator. */
    Account ADA = new Account(new Person(new EmailAddress("ada@desk.example", "Ada")), Role.ADMINISTRATOR);

    /** An agent. */
    Account BO = new Account(new Person(new EmailAddress("bo@desk.example", "Bo")), Role.AGENT);

    /** What is kept of a password. */
    PasswordHash HASH = new PasswordHash("$made$somehow");

    @Test
    default void aNewStoreLetsNobodyIn() {
        try (Desk desk = open()) {
            assertThat(desk.accounts().all()).isEmpty();
            assertThat(desk.accounts().find(EmailAddress.of("ada@desk.example")))
                    .isEmpty();
        }
    }

    @Test
    default void anAddedAccountIsFoundThroughEveryDoorHoweverItIsSpelt() {
        try (Desk desk = open();
                Desk other = open()) {
            assertThat(desk.accounts().add(ADA, HASH)).isTrue();

            EmailAddress shouted = EmailAddress.of("ADA@Desk.Example");
            assertThat(other.accounts().find(shouted)).contains(ADA);
            assertThat(other.accounts().password(shouted)).contains(HASH);
        }
    }

    @Test
    default void anAddressHasOneAccount() {
        try (Desk desk = open()) {
            desk.accounts().add(ADA, HASH);

            Account again = new Account(ADA.person(), Role.AGENT);
            assertThat(desk.accounts().add(again, new PasswordHash("other"))).isFalse();
            assertThat(desk.accounts().find(ADA.person().mailbox())).contains(ADA);
            assertThat(desk.accounts().password(ADA.person().mailbox())).contains(HASH);
        }
    }

    @Test
    default void accountsAreListedByAddress() {
        try (Desk desk = open()) {
            desk.accounts().add(BO, HASH);
            desk.accounts().add(ADA, HASH);

            assertThat(desk.accounts().all()).containsExactly(ADA, BO);
        }
    }

    @Test
    default void roleAndPasswordCanBeChanged() {
        try (Desk desk = open()) {
            desk.accounts().add(BO, HASH);
            EmailAddress bo = BO.person().mailbox();

            assertThat(desk.accounts().setRole(bo, Role.ADMINISTRATOR)).isTrue();
            assertThat(desk.accounts().setPassword(bo, new PasswordHash("new"))).isTrue();

            assertThat(desk.accounts().find(bo)).contains(new Account(BO.person(), Role.ADMINISTRATOR));
            assertThat(desk.accounts().password(bo)).contains(new PasswordHash("new"));
        }
    }

    @Test
    default void aDeletedAccountIsGone() {
        try (Desk desk = open()) {
            desk.accounts().add(BO, HASH);

            assertThat(desk.accounts().delete(BO.person().mailbox())).isTrue();

            assertThat(desk.accounts().all()).isEmpty();
            assertThat(desk.accounts().delete(BO.person().mailbox())).isFalse();
        }
    }

    @Test
    default void nothingIsChangedOfAnAccountThatDoesNotExist() {
        try (Desk desk = open()) {
            assertThat(desk.accounts().setRole(EmailAddress.of("x@y"), Role.AGENT))
                    .isFalse();
            assertThat(desk.accounts().setPassword(EmailAddress.of("x@y"), HASH))
                    .isFalse();
        }
    }
}
