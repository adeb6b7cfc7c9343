package io.deskgate.core.reply;

import java.util.Optional;

/** In a message that is passed on, header fields begin what is passed on and not what is answered. */
record AsForward(HeadFinder finder) implements HeadFinder {
    @Override
    public Optional<Head> at(Lines lines, int line) {
        return finder.at(lines, line).map(AsForward::forward);
    }

    private static Head forward(Head head) {
        boolean header = head.kind() == Head.Kind.HEADER;
        return header ? new Head(Head.Kind.FORWARD, head.start(), head.end()) : head;
    }
}
