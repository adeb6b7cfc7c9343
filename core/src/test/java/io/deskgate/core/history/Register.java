package io.deskgate.core.history;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The model of one desk: its cases, and what leads to them. Knows nothing of how the desk finds out. */
final class Register {
    final List<Case> cases = new ArrayList<>();
    /** Every key ever given. */
    final Map<TicketKey, Case> keys = new LinkedHashMap<>();
    /** What was received, by its id; of two with one id the first. */
    final Map<MessageId, Case> received = new HashMap<>();
    /** What the desk sent. */
    final Map<MessageId, Case> sent = new HashMap<>();
    /** Its genuine reply addresses, in lower case. */
    final Map<String, Case> replyAddresses = new HashMap<>();

    /** The case a letter belongs to; empty when it belongs to none. */
    Optional<Case> caseOf(Letter letter) {
        return letter.kind() == Letter.Kind.REPORT ? ofReport(letter) : ofLetter(letter);
    }

    private Optional<Case> ofReport(Letter letter) {
        MessageId about = letter.inReplyTo().get(0);
        return first(List.of(about), sent).or(() -> first(List.of(about), received));
    }

    private Optional<Case> ofLetter(Letter letter) {
        List<String> recipients = new ArrayList<>(letter.to());
        recipients.addAll(letter.cc());
        return first(recipients, replyAddresses)
                .or(() -> first(letter.parents(), sent))
                .or(() -> first(letter.parents(), received))
                .or(() -> byKey(letter));
    }

    private static <K> Optional<Case> first(List<K> names, Map<K, Case> known) {
        return names.stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(Case::root)
                .findFirst();
    }

    /** Whoever takes part may name the key. */
    private Optional<Case> byKey(Letter letter) {
        return keys.entrySet().stream()
                .filter(entry -> letter.subject().contains("[" + entry.getKey() + "]"))
                .map(entry -> entry.getValue().root())
                .filter(found -> found.people.contains(letter.from()))
                .findFirst();
    }

    void open(Case opened, Letter letter) {
        cases.add(opened);
        keys.put(opened.key, opened);
        received.putIfAbsent(letter.id(), opened);
    }
}
