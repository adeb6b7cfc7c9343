package io.deskgate.core.rules.planted;

import java.util.Optional;

/** Wants to be handed something that may be missing. */
public final class TakesAnOptional {
    String greet(Optional<String> name) {
        return name.orElse("you");
    }
}
