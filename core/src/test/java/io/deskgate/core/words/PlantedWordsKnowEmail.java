package io.deskgate.core.words;

import io.deskgate.core.email.Email;

/** Breaks on purpose: words know what a message is. */
public final class PlantedWordsKnowEmail {
    String words(Email email) {
        return email.subject();
    }
}
