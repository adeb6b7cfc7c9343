package io.deskgate.persistence;

import io.deskgate.core.port.PermanentFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks texts with AES-256 in GCM, so that a database or its backup alone gives no secret away. The key lies in a file
 * outside the database, made when the first secret is locked.
 */
record SecretBox(Path keyFile) {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String FORM = "aes-gcm:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** The text under lock; to be opened under the same name only. */
    String lock(String name, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        // Made only here: setting up the security providers takes as long as storing a message.
        new SecureRandom().nextBytes(nonce);
        byte[] key = new KeyFile(keyFile).readOrCreate();
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, name).doFinal(text.getBytes(StandardCharsets.UTF_8));
            Base64.Encoder base64 = Base64.getEncoder();
            return FORM + base64.encodeToString(nonce) + ":" + base64.encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + CIPHER, e);
        }
    }

    /** The text that was locked under this name. */
    String unlock(String name, String locked) {
        byte[] key = new KeyFile(keyFile).read();
        try {
            int colon = locked.indexOf(':', FORM.length());
            Base64.Decoder base64 = Base64.getDecoder();
            byte[] nonce = base64.decode(locked.substring(FORM.length(), colon));
            byte[] sealed = base64.decode(locked.substring(colon + 1));
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, name).doFinal(sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            String text = "the saved " + name + " was not locked with the key in " + keyFile
                    + ": bring the right key file back, or save " + name + " again";
            throw new PermanentFailure(text, e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
