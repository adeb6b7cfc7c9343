package io.deskgate.core.fake;

import io.deskgate.core.port.Commits;
import io.deskgate.core.port.TemporaryFailure;
import java.util.function.Supplier;

/** One lock for several writes, and the shelves as they were when one of them fails. */
final class InMemoryCommits implements Commits {
    private final Shelves shelves;

    InMemoryCommits(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        synchronized (shelves) {
            Runnable undo = shelves.remember();
            boolean done = false;
            try {
                T answer = work.get();
                requireUnbroken();
                done = true;
                return answer;
            } finally {
                if (!done) {
                    undo.run();
                }
            }
        }
    }

    private void requireUnbroken() {
        if (shelves.broken) {
            String text = "one of the things to be written together failed";
            throw new TemporaryFailure(text, new IllegalStateException(text));
        }
    }
}
