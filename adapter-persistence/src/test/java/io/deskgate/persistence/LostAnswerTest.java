package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.mail;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.TicketFilter;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answer to each commit is lost once: the work is done, and must be known to be ours when it is done again. */
class LostAnswerTest {
    private final LostAnswers database = new LostAnswers(migrated());
    private final Transactions transactions = new Transactions(database, NOON);
    private final EmailLedger ledger = new JooqEmailLedger(transactions, NOON);

    @AfterEach
    void close() {
        transactions.close();
    }

    @Test
    void anAttemptThatBeganIsKnownAsOurs() {
        database.loseNext();
        EmailId id = new EmailId(1);

        assertThat(ledger.accept(mail("one"), ENVELOPE)).isEqualTo(new Accepted(id, 1));
        database.loseNext();
        assertThat(ledger.takeOver(id, 1)).isEqualTo(new Accepted(id, 2));
        assertThat(database.lost()).isEqualTo(2);
    }

    @Test
    void oneTicketIsOpened() {
        EmailId id = ledger.accept(mail("one"), ENVELOPE).id();
        database.loseNext();

        JooqTicketRepository tickets = new JooqTicketRepository(transactions);
        assertThat(tickets.apply(opens(id, says("one")), TRACE)).isInstanceOf(TicketOpened.class);
        assertThat(tickets.list(new TicketFilter(Set.of(), Set.of(), 9))).hasSize(1);
        assertThat(database.lost()).isEqualTo(1);
    }

    @Test
    void aPostponedAttemptIsDiscountedOnce() {
        EmailId id = ledger.accept(mail("one"), ENVELOPE).id();
        database.loseNext();

        ledger.postpone(id, "disk full");

        assertThat(ledger.find(id).orElseThrow().attempts()).isZero();
    }

    @Test
    void whatWasReopenedCountsAsReopened() {
        EmailId id = ledger.accept(mail("one"), ENVELOPE).id();
        ledger.settle(id, new Quarantined("too big"), TRACE);
        database.loseNext();

        assertThat(ledger.reopen(id)).isTrue();
    }

    @Test
    void aBranchIsAddedOnce() {
        JooqBranchRepository branches = new JooqBranchRepository(transactions, NOON);
        database.loseNext();

        assertThat(branches.add(new BranchKey("ACME"), "Acme").key()).isEqualTo(new BranchKey("ACME"));
        assertThat(branches.all()).hasSize(2);
    }

    private static Database migrated() {
        String url = PostgresServer.newSchema();
        TicketStore.open(url, NOON).close();
        return Database.at(url);
    }
}
