package io.deskgate.core.category;

import java.util.List;
import java.util.Optional;

/** Who or what wrote a message, and why we think so. */
public final class Classification {
    private final Category category;
    private final List<Evidence> evidence;
    private final List<Bounce> bounce;

    private Classification(Category category, List<Evidence> evidence, List<Bounce> bounce) {
        this.category = category;
        this.evidence = List.copyOf(evidence);
        this.bounce = bounce;
    }

    /** A message that reports on no other. */
    static Classification of(Category category, List<Evidence> evidence) {
        return new Classification(category, evidence, List.of());
    }

    /** A mail server's report. */
    static Classification of(Bounce bounce, List<Evidence> evidence) {
        return new Classification(bounce.category(), evidence, List.of(bounce));
    }

    /** Who or what wrote it. */
    public Category category() {
        return category;
    }

    /** All signs that were found, also those that were not enough or speak for something else. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** What a mail server reports; present exactly if the category is a bounce. */
    public Optional<Bounce> bounce() {
        return bounce.isEmpty() ? Optional.empty() : Optional.of(bounce.get(0));
    }

    /** Whether an automatic answer may go out: only to a person, and only if nothing at all speaks against it (RFC 3834). */
    public boolean mayBeAnsweredAutomatically() {
        return category == Category.PERSON && evidence.isEmpty();
    }
}
