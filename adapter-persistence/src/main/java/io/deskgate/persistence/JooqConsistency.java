package io.deskgate.persistence;

import io.deskgate.core.port.Consistency;
import java.util.function.Consumer;

/** Compares the tables of a database with each other, and the bytes in it with what is said of them. */
final class JooqConsistency implements Consistency {
    private final Transactions transactions;

    JooqConsistency(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Checked check(Consumer<String> disagreement) {
        return transactions.read(db -> {
            new OutcomeCheck(db, disagreement).run();
            MessageCheck messages = new MessageCheck(db, disagreement);
            FileCheck files = new FileCheck(db, disagreement);
            long bytes = messages.run() + files.run();
            return new Checked(
                    messages.count(), OutcomeCheck.tickets(db), OutcomeCheck.comments(db), files.count(), bytes);
        });
    }
}
