package io.deskgate.web;

import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.List;

/** What arrived, what waits and what needs a person. */
record IntakePage(
        Frame frame,
        List<Kind> chosen,
        List<ArrivedRow> arrived,
        List<ArrivedRow> quarantined,
        List<ArrivedRow> waiting,
        HourChart chart) {
    /** The message that waits longest; the list has the newest first. */
    ArrivedRow oldestWaiting() {
        return waiting.get(waiting.size() - 1);
    }
}
