package io.deskgate.core.settings;

import io.deskgate.core.routing.HeaderRules;

/** Rules for mail, one a line. */
record RulesText() implements TextForm<HeaderRules> {
    @Override
    public HeaderRules read(String text) {
        return HeaderRules.parse(text);
    }

    @Override
    public String write(HeaderRules value) {
        return value.text();
    }

    @Override
    public String expects() {
        return "rules such as: if subject contains \"invoice\" then branch BILL";
    }
}
