package io.deskgate.oauth;

import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.settings.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The refresh token as it is now: that of the sign-in, or the one by which the provider has replaced it. Each is kept with a
 * fingerprint of the sign-in it goes back to, so that a new sign-in counts at once.
 */
final class SignIn {
    private final String account;
    private final Secret first;
    private final KeptSecrets kept;
    private final List<Secret> unsafe = new ArrayList<>(1);

    SignIn(String account, Secret first, KeptSecrets kept) {
        this.account = account;
        this.first = first;
        this.kept = kept;
    }

    String account() {
        return account;
    }

    Secret refreshToken() {
        makeSafe();
        Secret found = kept.find(name());
        String mark = mark();
        boolean isOurs = !found.isEmpty() && found.reveal().startsWith(mark);
        return isOurs ? Secret.of(found.reveal().substring(mark.length())) : first;
    }

    /**
     * From now on this one counts: durable when this returns.
     *
     * @throws PortFailure when it cannot be kept; it is tried again before it is needed
     */
    void replace(Secret now) {
        unsafe.clear();
        unsafe.add(now);
        makeSafe();
    }

    private void makeSafe() {
        if (!unsafe.isEmpty()) {
            kept.keep(name(), Secret.of(mark() + unsafe.get(0).reveal()));
            unsafe.clear();
        }
    }

    private String name() {
        return "refresh-token/" + account;
    }

    private String mark() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(first.reveal().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + " ";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
