package io.deskgate.core.port;

import static io.deskgate.core.port.LeasesContract.LONG;
import static io.deskgate.core.port.LeasesContract.OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.MailboxPosition;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every {@link MailboxProgress} keeps. */
public interface MailboxProgressContract extends DeskContract {
    /** The mailbox these tests are about. */
    MailboxName INBOX = new MailboxName("support@desk.example", "INBOX/Käse \uD83D\uDE00");

    /** Somewhere in the middle; UIDs have 32 bits without a sign. */
    MailboxPosition MIDDLE = new MailboxPosition(4294967295L, 4294967294L, new TreeSet<>(List.of(3L, 4294967290L)));

    @Test
    default void aNewMailboxStandsAtItsStart() {
        try (Desk desk = open()) {
            assertThat(held(desk, INBOX).load()).isEqualTo(MailboxPosition.START);
        }
    }

    @Test
    default void whatWasSavedIsFoundThroughEveryDoor() {
        try (Desk desk = open();
                Desk other = open()) {
            held(desk, INBOX).save(MIDDLE);

            assertThat(other.progress(INBOX, new Lease("other", 1)).load()).isEqualTo(MIDDLE);
        }
    }

    @Test
    default void theLastPositionCounts() {
        try (Desk desk = open()) {
            MailboxProgress progress = held(desk, INBOX);
            progress.save(MIDDLE);

            progress.save(MailboxPosition.atStartOf(7));

            assertThat(progress.load()).isEqualTo(MailboxPosition.atStartOf(7));
        }
    }

    @Test
    default void eachFolderOfEachAccountStandsByItself() {
        try (Desk desk = open()) {
            held(desk, INBOX).save(MIDDLE);

            assertThat(held(desk, new MailboxName(INBOX.account(), "Other")).load())
                    .isEqualTo(MailboxPosition.START);
            assertThat(held(desk, new MailboxName("other@desk.example", INBOX.folder()))
                            .load())
                    .isEqualTo(MailboxPosition.START);
        }
    }

    @Test
    default void whoLostTheLeaseSavesNothing() {
        try (Desk desk = open()) {
            Lease lost = desk.leases().acquire("inbox", "host a", OVER).orElseThrow();
            desk.leases().acquire("inbox", "host b", LONG);
            MailboxProgress progress = desk.progress(INBOX, lost);

            assertThatThrownBy(() -> progress.save(MIDDLE))
                    .isInstanceOf(TemporaryFailure.class)
                    .hasMessageContaining(INBOX.toString());
            assertThat(progress.load()).isEqualTo(MailboxPosition.START);
        }
    }

    private static MailboxProgress held(Desk desk, MailboxName mailbox) {
        Lease lease = desk.leases().acquire(mailbox.toString(), "host a", LONG).orElseThrow();
        return desk.progress(mailbox, lease);
    }
}
