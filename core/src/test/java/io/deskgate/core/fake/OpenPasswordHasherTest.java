package io.deskgate.core.fake;

import io.deskgate.core.port.PasswordHasher;
import io.deskgate.core.port.PasswordHasherContract;

class OpenPasswordHasherTest implements PasswordHasherContract {
    @Override
    public PasswordHasher hasher() {
        return new OpenPasswordHasher();
    }
}
