package io.deskgate.core.routing;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.routing.Effect.ForAssignee;
import io.deskgate.core.routing.Effect.Hold;
import io.deskgate.core.routing.Effect.Ignore;
import io.deskgate.core.routing.Effect.ToBranch;
import io.deskgate.core.routing.Effect.WithPriority;
import io.deskgate.core.routing.Effect.WithTag;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one rule: {@code if CONDITION [and CONDITION]… then EFFECT[, EFFECT]…}. */
final class RuleParser {
    private static final String EFFECTS =
            "branch KEY, priority low, medium or high, tag WORD, assignee ADDRESS, ignore or hold";

    private final int line;
    private final String text;
    private final RuleWords words;

    RuleParser(int line, String text) {
        this.line = line;
        this.text = text;
        this.words = new RuleWords(line, text);
    }

    Rule rule() {
        expect("if");
        List<Condition> conditions = new ArrayList<>();
        do {
            conditions.add(condition());
        } while (words.take("and"));
        expect("then");
        List<Effect> effects = new ArrayList<>();
        do {
            effects.add(effect());
        } while (words.take(","));
        if (!words.atEnd()) {
            throw words.wrong("a comma or nothing more");
        }
        return new Rule(line, text, conditions, effects);
    }

    private void expect(String word) {
        if (!words.take(word)) {
            throw words.wrong('"' + word + '"');
        }
    }

    private Condition condition() {
        boolean negated = words.take("not");
        String field = words.word("a header field, recipient or sender");
        Comparison comparison = comparison();
        String wanted = comparison.needsValue() ? words.word("a value") : "";
        return new Condition(negated, field, comparison, wanted);
    }

    private Comparison comparison() {
        for (Comparison comparison : Comparison.values()) {
            if (words.take(comparison.words())) {
                return comparison;
            }
        }
        throw words.wrong("is, contains, starts with, ends with, matches or exists");
    }

    private Effect effect() {
        if (words.take("branch")) {
            return new ToBranch(branch());
        }
        if (words.take("priority")) {
            return new WithPriority(priority());
        }
        if (words.take("tag")) {
            return new WithTag(words.word("a word").toLowerCase(Locale.ROOT));
        }
        if (words.take("assignee")) {
            return new ForAssignee(assignee());
        }
        if (words.take("ignore")) {
            return new Ignore();
        }
        if (words.take("hold")) {
            return new Hold();
        }
        throw words.wrong(EFFECTS);
    }

    private BranchKey branch() {
        String key = words.word("a branch key").toUpperCase(Locale.ROOT);
        try {
            return new BranchKey(key);
        } catch (IllegalArgumentException e) {
            throw words.refused(e);
        }
    }

    private EmailAddress assignee() {
        String address = words.word("an address");
        try {
            return EmailAddress.of(address);
        } catch (IllegalArgumentException e) {
            throw words.refused(e);
        }
    }

    private Priority priority() {
        for (Priority priority : Priority.values()) {
            if (words.take(priority.name())) {
                return priority;
            }
        }
        throw words.wrong("low, medium or high");
    }
}
