package io.deskgate.core.routing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The administrator's rules, one a line:
 *
 * <pre>
 * if subject contains "invoice" and not from ends with "@ours.example>" then branch BILL, priority high, tag invoice
 * if X-Spam-Flag is "yes" then hold
 * </pre>
 *
 * Letter case does not count. All rules are asked, in their order; of two that name a branch, a priority or an assignee
 * the upper one counts, tags add up, and {@code ignore} or {@code hold} end it. Lines that are blank or begin with
 * {@code #} say nothing.
 */
public final class HeaderRules {
    /** The most rules there can be: every message is shown to each of them. */
    public static final int MOST = 500;

    /** No rule at all. */
    public static final HeaderRules NONE = new HeaderRules("", List.of());

    private final String text;
    private final List<Rule> rules;

    private HeaderRules(String text, List<Rule> rules) {
        this.text = text;
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads rules as an administrator writes them.
     *
     * @throws IllegalArgumentException naming the line, what stands there and what is expected, when a line is no rule
     */
    public static HeaderRules parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<Rule> rules = new ArrayList<>();
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next().strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rules.add(new RuleParser(number, line).rule());
            }
        }
        if (rules.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " rules, got " + rules.size());
        }
        return new HeaderRules(text, rules);
    }

    /** The rules as they were written. */
    public String text() {
        return text;
    }

    /** What the rules say of this message. */
    public RuleEffects applyTo(MailFields mail) {
        List<Rule> applied = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.appliesTo(mail)) {
                applied.add(rule);
            }
            if (!applied.isEmpty() && applied.get(applied.size() - 1).isAnEnd()) {
                break;
            }
        }
        return new RuleEffects(applied);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeaderRules rules && text.equals(rules.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return rules.size() + " rules";
    }
}
