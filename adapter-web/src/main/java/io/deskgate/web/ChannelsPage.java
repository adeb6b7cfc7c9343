package io.deskgate.web;

import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.ticket.Branch;
import java.util.List;
import java.util.Map;

/**
 * The screen Configuration › Channels.
 *
 * @param version of the settings that are edited
 * @param fields by the names of their settings
 * @param findings of a test of the connection; empty when none was asked for
 */
record ChannelsPage(
        Frame frame,
        long version,
        Map<String, SettingField> fields,
        List<Branch> branches,
        String complaint,
        List<Finding> findings) {
    /** In one sentence. */
    String verdict() {
        return switch (new Checkup(findings, List.of()).worst()) {
            case OK, NOTICE -> "Mail can be fetched like this.";
            case TRY_LATER -> "This does not work now, and may later.";
            case WRONG -> "This does not work yet.";
        };
    }

    SettingField field(String name) {
        return fields.get(name);
    }
}
