package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real server that takes tokens only. */
@Timeout(60)
class DovecotTokenTest {
    private static Introspection introspection;
    private static Dovecot dovecot;

    @BeforeAll
    static void start() {
        introspection = new Introspection();
        dovecot = Dovecot.takingTokens(introspection.url());
    }

    @AfterAll
    static void stop() {
        introspection.close();
    }

    @Test
    void aGoodTokenOpensTheMailbox() {
        introspection.accept("good", "ann");

        assertThat(look(new HandedTokens("good").inbox(dovecot.plain(), "ann"))).isZero();
    }

    @Test
    void aTokenThatIsOverIsReplaced() {
        introspection.accept("renewed", "bob");

        assertThat(look(new HandedTokens("over", "renewed").inbox(dovecot.plain(), "bob")))
                .isZero();
    }

    @Test
    void aRefusalIsForAPersonAndShowsWhatTheServerExplains() {
        introspection.accept("of-ann", "ann");
        Mailbox mailbox = new HandedTokens("nobodys").inbox(dovecot.plain(), "cy");

        PortFailure failure = catchThrowableOfType(PortFailure.class, () -> look(mailbox));

        assertThat(failure).isInstanceOf(PermanentFailure.class);
        assertThat(failure.found())
                .contains("does not let cy in with a token", "\"status\":\"")
                .doesNotContain("nobodys");
        assertThat(failure.advice()).isEqualTo("sign in again");
    }

    @Test
    void passwordsAreNotTakenAndTheAdviceSaysWhatIs() {
        PortFailure failure = catchThrowableOfType(PortFailure.class, () -> look(Boxes.inbox(dovecot.plain(), "ann")));

        assertThat(failure).isInstanceOf(PermanentFailure.class);
        assertThat(failure.advice()).contains("OAuth tokens");
    }

    private static int look(Mailbox mailbox) {
        return new ImapEmailSource(mailbox, Boxes.progress(mailbox.name()), 1)
                .look()
                .messages();
    }
}
