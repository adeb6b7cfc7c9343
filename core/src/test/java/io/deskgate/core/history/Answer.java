package io.deskgate.core.history;

import io.deskgate.core.email.MessageId;
import java.util.ArrayList;
import java.util.List;

/** One answer to a message, in one of the ways of {@link Answering}. */
record Answer(Step step, Letter parent, Site site, Writers writers) {
    private Answering way() {
        return History.of(List.of(Answering.values()), step.how());
    }

    Letter written(Letter.Kind kind, String subject, List<String> all) {
        List<String> cc = new ArrayList<>(all);
        String to = recipient();
        cc.remove(to);
        return writers.letter(
                kind,
                writers.newId(),
                Writers.writer(step),
                List.of(to),
                cc,
                subject(subject),
                inReplyTo(),
                references());
    }

    private String subject(String proper) {
        return switch (way()) {
            case UNDER_ANOTHER_KEY, BY_ANY_KEY -> "Re: " + anyKey();
            default -> proper;
        };
    }

    private String anyKey() {
        List<Case> cases = site.register.cases;
        return cases.isEmpty() ? "[SUP-77]" : "[" + anyCase().key + "]";
    }

    private Case anyCase() {
        return History.of(site.register.cases, step.what() / 7 + step.how());
    }

    private String recipient() {
        boolean known = !site.register.cases.isEmpty();
        return switch (way()) {
            case BY_ADDRESS -> parent.from().contains("+") ? parent.from() : site.address("support");
            case TO_ANOTHER_ADDRESS -> known ? site.replyAddress(anyCase()) : site.address("support");
            case BY_FORGED_ADDRESS -> site.address("support+sup-1.aaaaaaaaaaaaaaaa");
            case TO_THE_OTHER_DESK -> other().address("billing");
            default -> site.address("support");
        };
    }

    private Site other() {
        return History.of(writers.sites(), writers.sites().indexOf(site) + 1);
    }

    private List<MessageId> inReplyTo() {
        return switch (way()) {
            case PROPERLY, BY_PARENT, UNDER_ANOTHER_KEY, TO_ANOTHER_ADDRESS, TO_THE_OTHER_DESK -> List.of(parent.id());
            case WITH_CHANGED_IDS ->
                List.of(new MessageId("changed." + parent.id().value()));
            default -> List.of();
        };
    }

    private List<MessageId> references() {
        List<MessageId> chain = new ArrayList<>(parent.references());
        chain.add(parent.id());
        return switch (way()) {
            case PROPERLY, BY_REFERENCES, UNDER_ANOTHER_KEY, TO_ANOTHER_ADDRESS, TO_THE_OTHER_DESK -> chain;
            case WITH_OLDER_REFERENCES -> withOlder(chain);
            case WITH_CHANGED_IDS ->
                List.of(new MessageId("changed." + parent.id().value()));
            default -> List.of();
        };
    }

    private List<MessageId> withOlder(List<MessageId> chain) {
        List<MessageId> all = new ArrayList<>(
                List.of(History.of(writers.letters(), step.what() / 3).id()));
        all.addAll(chain);
        return all;
    }
}
