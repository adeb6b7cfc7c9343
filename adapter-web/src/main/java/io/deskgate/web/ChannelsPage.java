package io.deskgate.web;

import io.deskgate.core.ticket.Branch;
import java.util.List;
import java.util.Map;

/**
 * The screen Configuration › Channels.
 *
 * @param version of the settings that are edited
 * @param fields by the names of their settings
 */
record ChannelsPage(
        Frame frame, long version, Map<String, SettingField> fields, List<Branch> branches, String complaint) {
    SettingField field(String name) {
        return fields.get(name);
    }
}
