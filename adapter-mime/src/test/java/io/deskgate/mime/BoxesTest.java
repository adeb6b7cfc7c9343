package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.ContentWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoxesTest {
    private static final byte[] LARGE = new byte[2 * ContentWriter.MEMORY_BYTES];

    private final HeaderText text = new Noted().text;
    private final Attic attic = new Attic();
    private final FileShelves shelves =
            new FileShelves(attic, new FileNaming(text, attic), text.limits(), text.defects());
    private final Boxes boxes = new Boxes(text, shelves);

    @Test
    void aBoxIsGivenBackAsSoonAsItIsEmptied() throws IOException {
        Content box = content(LARGE);

        boxes.unpack(part("application/ms-tnef"), box);
        boxes.release(box);

        assertIsGivenBack(box);
    }

    @Test
    void anEncryptedMessageIsGivenBack() throws IOException {
        Content box = content(LARGE);

        assertThat(boxes.message(part("application/pkcs7-mime"), box)).isEmpty();
        boxes.release(box);

        assertIsGivenBack(box);
    }

    @Test
    void aSignedMessageIsReadableToTheEnd() throws IOException {
        Content box = content(SignedMail.cms(LARGE));

        assertThat(boxes.message(part("application/pkcs7-mime"), box)).isPresent();
        boxes.release(box);
        assertThat(box.open().readAllBytes()).hasSize((int) box.size());
        boxes.close();

        assertIsGivenBack(box);
    }

    private static void assertIsGivenBack(Content box) {
        assertThatThrownBy(() -> box.open().read()).isInstanceOf(IOException.class);
    }

    private static Content content(byte[] bytes) throws IOException {
        return Content.readFrom(new ByteArrayInputStream(bytes));
    }

    private Part part(String type) {
        return new Part(ContentType.of(type, type, text), "", "", TransferEncoding.NONE, "", type);
    }
}
