package io.deskgate.core.desk;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps delimiter lines that are replaced: mail that bears them is answered for years. */
final class FormerDelimiters {
    private static final int MOST = 50;

    private FormerDelimiters() {}

    /** The settings to be saved, with the lines they no longer have among the former ones, the latest first. */
    static SettingsForm kept(SettingsForm before, SettingsForm after) {
        Set<String> former = new LinkedHashSet<>(lines(before, Catalogue.REPLY_DELIMITERS));
        former.removeAll(lines(after, Catalogue.REPLY_DELIMITERS));
        former.removeAll(Catalogue.DELIMITER_LINES);
        former.removeAll(lines(after, Catalogue.FORMER_DELIMITERS));
        if (former.isEmpty()) {
            return after;
        }
        former.addAll(lines(after, Catalogue.FORMER_DELIMITERS));
        return after.with(
                Catalogue.FORMER_DELIMITERS,
                Setting.own(former.stream().limit(MOST).toList()));
    }

    private static List<String> lines(SettingsForm form, Definition<List<String>> setting) {
        return form.choice(setting) instanceof Own<List<String>> own ? own.value() : List.of();
    }
}
