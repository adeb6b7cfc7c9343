package io.deskgate.core.fake;

import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.EmailSourceContract;
import java.util.List;

class InMemoryEmailSourceTest implements EmailSourceContract {
    @Override
    public EmailSource sourceWith(byte[] message) {
        return new InMemoryEmailSource(List.of(message));
    }

    @Override
    public boolean stillWaiting(EmailSource source) {
        return ((InMemoryEmailSource) source).waiting() > 0;
    }
}
