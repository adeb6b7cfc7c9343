package io.deskgate.core.fake;

import io.deskgate.core.port.Desk;
import io.deskgate.core.port.Samples;
import io.deskgate.core.port.StoreContract;
import java.time.Clock;
import java.time.ZoneOffset;

/** The fakes keep what the real stores keep. */
class InMemoryDeskTest implements StoreContract {
    private final Desk desk = new InMemoryDesk(Clock.fixed(Samples.NOON, ZoneOffset.UTC));

    @Override
    public Desk open() {
        return desk;
    }
}
