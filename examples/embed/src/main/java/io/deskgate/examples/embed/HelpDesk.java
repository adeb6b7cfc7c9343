package io.deskgate.examples.embed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Stands for your help desk: it files each message once, by the number Deskgate gave it. */
final class HelpDesk {
    private final Map<Long, String> filed = new ConcurrentSkipListMap<>();

    void file(long message, String what) {
        filed.put(message, what);
    }

    List<String> filed() {
        return List.copyOf(filed.values());
    }
}
