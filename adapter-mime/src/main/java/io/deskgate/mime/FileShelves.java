package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.io.IOException;
import java.util.Set;

/**
 * Where files go that are found inside something else: no more of them than a message may have parts, and together no
 * larger than a message may be, because some of these formats grow when they are unpacked.
 */
final class FileShelves {
    private final Attic attic;
    private final FileNaming naming;
    private final Set<Defect> defects;
    private final int mostFiles;
    private long room;

    FileShelves(Attic attic, FileNaming naming, ParserLimits limits, Set<Defect> defects) {
        this.attic = attic;
        this.naming = naming;
        this.defects = defects;
        this.mostFiles = limits.parts();
        this.room = limits.messageBytes();
    }

    boolean hasRoom() {
        return attic.size() < mostFiles;
    }

    /** Number of all files of the message so far. */
    int count() {
        return attic.size();
    }

    /** What takes the bytes of the next file. */
    Found open() {
        return new Found();
    }

    /** A file being unpacked. */
    final class Found implements ByteSink {
        private final Attic.Shelf shelf = attic.shelf();

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int fits = (int) Math.min(length, room);
            if (fits < length) {
                defects.add(Defect.FILES_TOO_LARGE);
            }
            shelf.write(bytes, offset, fits);
            room -= fits;
        }

        @Override
        public void finish() {
            // a file is finished by its name
        }

        /** Keeps it; name, type and id are empty when nothing says them. */
        void close(String name, String mediaType, String contentId) {
            shelf.label(naming.found(name, mediaType, contentId));
        }
    }
}
