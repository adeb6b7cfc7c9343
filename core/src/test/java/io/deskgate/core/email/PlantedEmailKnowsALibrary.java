package io.deskgate.core.email;

import org.assertj.core.api.Assertions;

/** Breaks on purpose: the core uses something that is not the JDK. */
public final class PlantedEmailKnowsALibrary {
    Object check(Object value) {
        return Assertions.assertThat(value);
    }
}
