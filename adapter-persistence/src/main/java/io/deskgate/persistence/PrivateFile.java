package io.deskgate.persistence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes a file nobody else may read: it will hold the mail of customers. */
final class PrivateFile {
    private PrivateFile() {}

    /** Creates the file and the folders above it as far as they are missing; what exists stays as it is. */
    static void create(Path file) throws IOException {
        createFolder(file.getParent());
        try {
            Files.createFile(file, onlyFor(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            // Somebody was faster, which is as good.
        }
    }

    /** Creates the folder and those above it as far as they are missing. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, onlyFor(folder, "rwx------"));
    }

    private static FileAttribute<?>[] onlyFor(Path file, String owner) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner))}
                : new FileAttribute<?>[0];
    }
}
