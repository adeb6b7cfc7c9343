package io.deskgate.core.port;

import java.util.function.Supplier;

/** Lets several writes share what it costs to make them durable. */
public interface Commits {
    /**
     * Does the work so that all it writes through the ports of this store is durable when this returns, or nothing is. What
     * it asks them, it is told as if it were written already. It must not wait for other threads that use the store.
     *
     * @throws PortFailure when a part failed, also one whose failure was caught, or all of it could not be made durable.
     *     Nothing was written, unless only the answer of the store was lost: so what is repeated must do no harm
     */
    <T> T together(Supplier<T> work);
}
