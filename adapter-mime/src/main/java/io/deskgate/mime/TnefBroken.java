package io.deskgate.mime;

import java.io.IOException;

/** TNEF that ends too early or says what cannot be. Never leaves {@link Tnef}. */
final class TnefBroken extends IOException {
    private static final long serialVersionUID = 1L;

    TnefBroken(String what) {
        super(what);
    }
}
