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
 * @param usesTokens whether the mailbox needs no password
 * @param findings of a test of the connection; empty when none was asked for
 */
record ChannelsPage(
        Frame frame,
        long version,
        Map<String, SettingField> fields,
        boolean usesTokens,
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

    /** What the field with the password is for. */
    String aboutPassword() {
        return usesTokens
                ? "Not used: this mailbox logs in with OAuth tokens (email.auth). They are set up with deskgate settings."
                : "Kept encrypted and never shown again.";
    }

    SettingField field(String name) {
        return fields.get(name);
    }
}
