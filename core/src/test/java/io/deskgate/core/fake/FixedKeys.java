package io.deskgate.core.fake;

import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.settings.Secret;
import java.util.List;
import java.util.stream.Stream;

/** Keys that are what a test says. */
public record FixedKeys(List<Secret> keys) implements SigningKeys {
    /** These keys, the first signs. */
    public static SigningKeys of(String... texts) {
        return new FixedKeys(Stream.of(texts).map(Secret::of).toList());
    }
}
