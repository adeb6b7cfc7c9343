package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file with one secret. */
record SecretFile(Path path) {
    /**
     * Its first line.
     *
     * @param what the secret is, for people
     * @throws PermanentFailure when it cannot be read
     */
    String firstLine(String what) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new PermanentFailure(
                    "cannot read the " + what + " in " + path, "check that it exists and is readable", e);
        }
    }

    /**
     * Writes it anew, for its owner only where the system knows such rights.
     *
     * @throws PermanentFailure when that is not possible
     */
    void write(Secret secret) {
        try {
            Files.deleteIfExists(path);
            Files.createFile(path, rights());
            Files.writeString(path, secret.reveal() + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PermanentFailure("cannot write " + path, "name a file this user may write", e);
        }
    }

    private FileAttribute<?>[] rights() {
        boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
