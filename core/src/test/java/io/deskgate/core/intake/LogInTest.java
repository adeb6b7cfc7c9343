package io.deskgate.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.Role;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.OpenPasswordHasher;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.ticket.Person;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogInTest {
    private static final EmailAddress ADA = EmailAddress.of("ada@desk.example");
    private static final Secret PASSWORD = Secret.of("correct horse battery");

    private final InMemoryDesk desk = new InMemoryDesk(new HandClock());
    private final AddAccount accounts = new AddAccount(desk.accounts(), new OpenPasswordHasher());
    private final LogIn logIn = new LogIn(desk.accounts(), new OpenPasswordHasher());

    @BeforeEach
    void addAda() {
        accounts.add(new Account(new Person(ADA), Role.AGENT), new NewPassword(PASSWORD));
    }

    @Test
    void addressAndPasswordLetIn() {
        assertThat(logIn.with(ADA, PASSWORD).map(Account::role)).contains(Role.AGENT);
    }

    @Test
    void anotherPasswordDoesNot() {
        assertThat(logIn.with(ADA, Secret.of("wrong"))).isEmpty();
    }

    @Test
    void nobodysPasswordLetsNobodyIn() {
        Optional<Account> nobody = logIn.with(EmailAddress.of("x@y"), Secret.of("the password of nobody"));

        assertThat(nobody).isEmpty();
    }

    @Test
    void aChangedPasswordReplacesTheOldOne() {
        accounts.changePassword(ADA, new NewPassword(Secret.of("another horse battery")));

        assertThat(logIn.with(ADA, PASSWORD)).isEmpty();
        assertThat(logIn.with(ADA, Secret.of("another horse battery"))).isPresent();
    }
}
