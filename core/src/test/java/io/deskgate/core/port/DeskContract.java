package io.deskgate.core.port;

/** What every contract needs: a store that is new for each test. */
public interface DeskContract {
    /** One more door to the store of this test, independent of the others: as if another process opened it. */
    Desk open();
}
