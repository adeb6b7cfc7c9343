package io.deskgate.core.rules.planted;

import java.util.Optional;

/** Has a field that may be missing. */
public final class KeepsAnOptional {
    final Optional<String> name = Optional.empty();
}
