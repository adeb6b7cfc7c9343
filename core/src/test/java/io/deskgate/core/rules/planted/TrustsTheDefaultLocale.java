package io.deskgate.core.rules.planted;

/** Folds case as the machine is set up. */
public final class TrustsTheDefaultLocale {
    String key(String address) {
        return address.toLowerCase();
    }
}
