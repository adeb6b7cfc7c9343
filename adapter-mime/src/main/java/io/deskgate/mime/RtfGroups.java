package io.deskgate.mime;

import java.util.ArrayDeque;
import java.util.Deque;

/** The braces of rich text that are open. Those beyond a depth keep what holds around them. */
final class RtfGroups {
    private static final int DEEPEST = 200;

    private final Deque<RtfGroup> around = new ArrayDeque<>();
    private RtfGroup group = RtfGroup.OUTSIDE;
    private int deeper;

    /** The innermost one. */
    RtfGroup now() {
        return group;
    }

    /** From here to its end this holds inside of the innermost one. */
    void now(RtfGroup changed) {
        group = changed;
    }

    void open() {
        if (around.size() < DEEPEST) {
            around.push(group);
        } else {
            deeper++;
        }
    }

    void close() {
        if (deeper > 0) {
            deeper--;
        } else if (!around.isEmpty()) {
            group = around.pop();
        }
    }
}
