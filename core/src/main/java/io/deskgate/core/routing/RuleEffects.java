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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the administrator's rules say of one message. */
public final class RuleEffects {
    private final List<Rule> applied;

    RuleEffects(List<Rule> applied) {
        this.applied = List.copyOf(applied);
    }

    /** What becomes of a message because of a rule. */
    public enum Fate {
        /** It goes its way. */
        GOES_ON,
        /** It is left alone. */
        IGNORED,
        /** It waits for an administrator. */
        HELD
    }

    /** Whether the message goes on. */
    public Fate fate() {
        if (first(Ignore.class).isPresent()) {
            return Fate.IGNORED;
        }
        return first(Hold.class).isPresent() ? Fate.HELD : Fate.GOES_ON;
    }

    /** Where a new ticket goes. */
    public Optional<BranchKey> branch() {
        return first(ToBranch.class).map(ToBranch::branch);
    }

    /** How urgent a new ticket is. */
    public Optional<Priority> priority() {
        return first(WithPriority.class).map(WithPriority::priority);
    }

    /** Whose a new ticket is. */
    public Optional<EmailAddress> assignee() {
        return first(ForAssignee.class).map(ForAssignee::agent);
    }

    /** The words a new ticket carries, in the order of the rules. */
    public Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (Effect effect : effects()) {
            if (effect instanceof WithTag with) {
                tags.add(with.tag());
            }
        }
        return tags;
    }

    /** The rules that applied, each as {@code line N: text}. */
    public List<String> applied() {
        List<String> lines = new ArrayList<>();
        for (Rule rule : applied) {
            lines.add("line " + rule.line() + ": " + rule.text());
        }
        return lines;
    }

    private <E extends Effect> Optional<E> first(Class<E> kind) {
        for (Effect effect : effects()) {
            if (kind.isInstance(effect)) {
                return Optional.of(kind.cast(effect));
            }
        }
        return Optional.empty();
    }

    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (Rule rule : applied) {
            effects.addAll(rule.effects());
        }
        return effects;
    }
}
