package io.deskgate.app;

import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import java.util.ArrayList;
import java.util.List;

/** The rules as lines that can be edited one by one. */
record RuleLines(List<String> lines) {
    static RuleLines of(SettingsForm form) {
        return form.choice(Catalogue.RULES) instanceof Own<HeaderRules> own
                ? new RuleLines(own.value().text().lines().toList())
                : new RuleLines(List.of());
    }

    RuleLines with(String rule) {
        List<String> more = new ArrayList<>(lines);
        more.add(rule);
        return new RuleLines(more);
    }

    RuleLines without(int line) {
        if (line < 1 || line > lines.size()) {
            throw new IllegalArgumentException("there is no rule in line " + line + ", see: deskgate rule list");
        }
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(line - 1);
        return new RuleLines(fewer);
    }

    String text() {
        return String.join("\n", lines);
    }
}
