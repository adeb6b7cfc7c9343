package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.ANN;
import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.mail;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.BranchRepository.Deletion.Deleted;
import io.deskgate.core.port.BranchRepository.Fate;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.SettingsRepository.Answer.Saved;
import io.deskgate.core.port.SettingsRepositoryContract;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.TicketEdit.Say;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketQuery;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answer to each commit is lost once: the work is done, and must be known to be ours when it is done again. */
class LostAnswerTest {
    @TempDir
    Path folder;

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
    void aGroupIsNotDoneAgain() {
        database.loseNext();

        assertThatThrownBy(() -> transactions.together(() -> ledger.acceptNew(mail("one"), ENVELOPE, "")))
                .isInstanceOf(TemporaryFailure.class);

        assertThat(ledger.find(mail("one"), "").orElseThrow().attempts()).isEqualTo(1);
        assertThat(ledger.acceptNew(mail("one"), ENVELOPE, "")).isEmpty();
    }

    @Test
    void oneTicketIsOpened() {
        EmailId id = ledger.accept(mail("one"), ENVELOPE).id();
        database.loseNext();

        JooqTicketRepository tickets = new JooqTicketRepository(transactions);
        assertThat(tickets.apply(opens(id, says("one")), TRACE)).isInstanceOf(TicketOpened.class);
        assertThat(work().page(TicketQuery.newest(TicketFilter.ALL, 9)).tickets())
                .hasSize(1);
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
        JooqBranchRepository branches = branches();
        database.loseNext();

        assertThat(branches.add(new BranchKey("ACME"), "Acme").key()).isEqualTo(new BranchKey("ACME"));
        assertThat(branches.all()).hasSize(2);
    }

    @Test
    void aBranchIsDeletedOnce() {
        JooqBranchRepository branches = branches();
        BranchId acme = branches.add(new BranchKey("ACME"), "Acme").id();
        database.loseNext();

        assertThat(branches.delete(acme, new Fate.NoTickets())).isEqualTo(new Deleted(0));
    }

    @Test
    void somethingIsSaidOnce() {
        EmailId id = ledger.accept(mail("one"), ENVELOPE).id();
        JooqTicketRepository tickets = new JooqTicketRepository(transactions);
        TicketKey key = ((TicketOpened) tickets.apply(opens(id, says("one")), TRACE)).ticket();
        TicketId ticket = tickets.find(key).orElseThrow().id();
        database.loseNext();

        work().edit(ticket, new Say(ANN, Body.ofText("two")), NOON.instant());

        assertThat(tickets.find(key).orElseThrow().comments()).hasSize(1);
    }

    @Test
    void savedSettingsCountAsSaved() {
        JooqSettingsRepository settings =
                new JooqSettingsRepository(transactions, new SecretBox(folder.resolve("key")));
        long version = settings.read().version();
        database.loseNext();

        assertThat(settings.save(SettingsRepositoryContract.CHOICES, version)).isInstanceOf(Saved.class);
    }

    private JooqTicketDesk work() {
        return new JooqTicketDesk(transactions, database.search(), NOON);
    }

    private JooqBranchRepository branches() {
        return new JooqBranchRepository(transactions, database.search(), NOON);
    }

    private static Database migrated() {
        String url = PostgresServer.newSchema();
        TicketStore.open(url, NOON).close();
        return Database.at(url);
    }
}
