package io.deskgate.persistence;

import io.deskgate.core.port.PermanentFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key to the secrets: 32 bytes in Base64, in a file that only its owner may read. */
record KeyFile(Path file) {
    private static final int KEY_BYTES = 32;

    byte[] readOrCreate() {
        if (!Files.exists(file)) {
            create();
        }
        return read();
    }

    byte[] read() {
        try {
            byte[] key = Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
            throw new IllegalArgumentException(key.length + " bytes");
        } catch (NoSuchFileException e) {
            throw new PermanentFailure("there is no key file " + file + ": bring it back, or save the secret again", e);
        } catch (IOException e) {
            throw new PermanentFailure("cannot read the key file " + file + ": let this user read it", e);
        } catch (IllegalArgumentException e) {
            String text = "the key file " + file + " holds no key: expected " + KEY_BYTES + " bytes in Base64";
            throw new PermanentFailure(text, e);
        }
    }

    // Written aside and linked into place: whoever sees the file sees a whole key, and the first of many wins.
    private void create() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            PrivateFile.createFolder(file.getParent());
            // Java lets nobody but the owner read its temporary files.
            Path aside =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            Files.writeString(aside, Base64.getEncoder().encodeToString(key) + "\n", StandardCharsets.US_ASCII);
            link(aside);
        } catch (IOException e) {
            throw new PermanentFailure("cannot create the key file " + file + ": make its folder writable", e);
        }
    }

    private void link(Path aside) throws IOException {
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Somebody else was first, and that key counts.
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
