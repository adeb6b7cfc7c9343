package io.deskgate.app;

import io.deskgate.core.desk.AddBranch;
import io.deskgate.core.intake.CutComment;
import io.deskgate.core.intake.ExplainEmail;
import io.deskgate.core.intake.InspectEmail;
import io.deskgate.core.intake.IntakePorts;
import io.deskgate.core.intake.ReceiveEmail;
import io.deskgate.core.intake.ReplayEmail;
import io.deskgate.core.intake.ReplyDelimiters;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.mime.MimeEmailParser;
import io.deskgate.persistence.TicketStore;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Every adapter is made here, by hand. */
final class Wiring implements AutoCloseable {
    static final Clock CLOCK = Clock.systemUTC();

    private final TicketStore store;

    private Wiring(TicketStore store) {
        this.store = store;
    }

    /** Begins to load in the background what opening takes. */
    static void prepare() {
        TicketStore.prepare();
    }

    /** Opens the database at this JDBC URL, bringing its schema up to date when it is behind. */
    static Wiring open(String url) {
        return new Wiring(TicketStore.open(url, CLOCK));
    }

    static EmailParser parser() {
        return new MimeEmailParser();
    }

    TicketStore store() {
        return store;
    }

    ReceiveEmail receiveEmail() {
        return new ReceiveEmail(ports(), CLOCK, Wiring::rest);
    }

    ExplainEmail explainEmail() {
        return new ExplainEmail(ports(), IntakeSettings.DEFAULT, ReplyDelimiters.DEFAULT, CLOCK);
    }

    ReplayEmail replayEmail() {
        return new ReplayEmail(store.ledger(), receiveEmail());
    }

    static InspectEmail inspectEmail() {
        return new InspectEmail(parser(), ReplyDelimiters.DEFAULT);
    }

    CutComment cutComment() {
        return new CutComment(store.tickets());
    }

    AddBranch addBranch() {
        return new AddBranch(store.branches());
    }

    @Override
    public void close() {
        store.close();
    }

    private IntakePorts ports() {
        return new IntakePorts(store.ledger(), parser(), store.tickets(), store.branches(), store.traffic());
    }

    private static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
