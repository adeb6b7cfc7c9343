package io.deskgate.mime;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.ContentWriter;
import io.deskgate.core.email.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bytes of all files of one message, one after the other in one place. */
final class Attic implements Closeable {
    private final ContentWriter writer = new ContentWriter();
    private final List<Filed> files = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    /** A file and where its bytes lie. */
    private record Filed(Label label, String sha256, long from, long size) {}

    /** All that is known of a file but its bytes. */
    record Label(String name, String mediaType, boolean inline, String contentId) {}

    /** Number of files so far. */
    int size() {
        return files.size();
    }

    /** What takes the bytes of the next file. */
    Shelf shelf() {
        return new Shelf();
    }

    /** The files with their bytes, which are parts of the {@code content}; those {@code html} shows are inline. */
    List<Attachment> attachments(Content content, String html) {
        Set<String> pictures = Images.shownIn(html);
        for (Filed file : files) {
            Label label = file.label();
            boolean shown = pictures.contains(label.contentId());
            attachments.add(new Attachment(
                    label.name(),
                    label.mediaType(),
                    file.sha256(),
                    label.inline() || shown,
                    label.contentId(),
                    content.slice(file.from(), file.size())));
        }
        return attachments;
    }

    /** All bytes; nothing more can be filed. */
    Content finish() {
        return writer.finish();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** One file being written. */
    final class Shelf implements ByteSink {
        private final Sha256 digest = Sha256.start();
        private final long from = writer.size();

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            writer.write(bytes, offset, length);
            digest.update(bytes, offset, length);
        }

        @Override
        public void finish() {
            // a file is finished by its label
        }

        void label(Label label) {
            files.add(new Filed(label, digest.hex(), from, writer.size() - from));
        }
    }
}
