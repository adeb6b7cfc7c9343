package io.deskgate.persistence;

import java.util.function.Supplier;

/** A secret as it is stored, opened each time it is asked for. Two are the same when they are stored alike. */
record LockedText(String name, String locked, SecretBox box) implements Supplier<String> {
    @Override
    public String get() {
        return box.unlock(name, locked);
    }
}
