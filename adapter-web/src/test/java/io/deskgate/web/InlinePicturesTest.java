package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Content;
import io.deskgate.core.ticket.StoredAttachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InlinePicturesTest {
    private static final Content BYTES = Content.of("abc".getBytes(StandardCharsets.US_ASCII));

    @Test
    void aPictureThatCameWithTheMessageIsShownWhereItStands() {
        String html = "<p>a <img src=\"cid:x&amp;y@z\" alt=\"b\"> c <img src=\"cid:none@z\" alt=\"\"></p>";

        assertThat(pictures(file(3, "image/png", 3, "x&y@z")).shownIn(html))
                .isEqualTo("<p>a <img src=\"data:image/png;base64,YWJj\" alt=\"b\"> c"
                        + " <img src=\"cid:none@z\" alt=\"\"></p>");
    }

    @Test
    void whatIsNoPictureOrTooLargeStaysAFile() {
        String html = "<img src=\"cid:x\" alt=\"\">";

        assertThat(pictures(file(1, "image/svg+xml", 3, "x")).shownIn(html)).isEqualTo(html);
        assertThat(pictures(file(1, "text/html", 3, "x")).shownIn(html)).isEqualTo(html);
        assertThat(pictures(file(1, "image/png", InlinePictures.MOST_BYTES + 1, "x"))
                        .shownIn(html))
                .isEqualTo(html);
    }

    @Test
    void onePictureShownManyTimesTakesNoMoreThanThereIsRoomFor() {
        StoredAttachment half = file(1, "image/png", InlinePictures.MOST_BYTES / 2, "x");

        String shown = pictures(half).shownIn("<img src=\"cid:x\" alt=\"\">".repeat(3));

        assertThat(shown.split("data:image/png", -1)).hasSize(3);
        assertThat(shown).endsWith("<img src=\"cid:x\" alt=\"\">");
    }

    private static InlinePictures pictures(StoredAttachment file) {
        return new InlinePictures(List.of(file), number -> Optional.of(BYTES));
    }

    private static StoredAttachment file(int number, String type, long size, String id) {
        return new StoredAttachment(number, "picture", type, size, "", true, id);
    }
}
