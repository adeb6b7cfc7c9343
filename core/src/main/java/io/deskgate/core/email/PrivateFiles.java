package io.deskgate.core.email;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Temporary files nobody else can read, gone with the process. */
final class PrivateFiles {
    private PrivateFiles() {}

    /**
     * A new empty file (mode 0600) in the folder for temporary files.
     *
     * @throws IOException when that folder is missing, full or not writable; the text names it
     */
    static FileChannel create() throws IOException {
        Path file = createNamed();
        // On POSIX systems the name is removed by this very call: a killed process leaves nothing behind.
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static Path createNamed() throws IOException {
        try {
            return Files.createTempFile(prefix(), ".spool");
        } catch (IOException e) {
            String folder = System.getProperty("java.io.tmpdir");
            throw new IOException("cannot create a temporary file in " + folder + ": make room or set TMPDIR", e);
        }
    }

    /** With the number of the process, so that whoever finds such a file knows whose it is. */
    static String prefix() {
        return "deskgate-" + ProcessHandle.current().pid() + "-";
    }
}
