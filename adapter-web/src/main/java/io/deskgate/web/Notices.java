package io.deskgate.web;

import io.deskgate.core.account.SessionKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the next page of a session says was done. Lost when the desk stops, which does no harm. */
final class Notices {
    private static final int MOST = 1_000;

    private final Map<SessionKey, String> bySession = new LinkedHashMap<>();

    synchronized void leave(SessionKey session, String text) {
        bySession.put(session, text);
        if (bySession.size() > MOST) {
            bySession.remove(bySession.keySet().iterator().next());
        }
    }

    synchronized String take(SessionKey session) {
        String text = bySession.remove(session);
        return text == null ? "" : text;
    }
}
