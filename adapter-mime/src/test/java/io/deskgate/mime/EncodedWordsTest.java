package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {
    private final Noted noted = new Noted();

    @Test
    void aWordInQuotedPrintableIsDecoded() {
        assertThat(decoded("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus?= Wien")).isEqualTo("Grüße aus Wien");
    }

    @Test
    void aWordInBase64IsDecoded() {
        assertThat(decoded("=?iso-8859-1?b?R3L832U=?=")).isEqualTo("Grüße");
    }

    @Test
    void blanksBetweenNeighboursGo() {
        assertThat(decoded("=?utf-8?Q?a?= \r\n =?utf-8?Q?b?= c")).isEqualTo("ab c");
    }

    @Test
    void aCharacterCutInTwoIsJoined() {
        assertThat(decoded("=?utf-8?Q?=E6=9D?= =?UTF-8?B?sQ==?=")).isEqualTo("東");
    }

    @Test
    void neighboursInDifferentCharsetsAreDecodedEachForItself() {
        assertThat(decoded("=?iso-8859-1?Q?=E9?= =?utf-8?Q?=C3=A9?=")).isEqualTo("éé");
    }

    @Test
    void aLanguageBehindTheCharsetIsPassedOver() {
        assertThat(decoded("=?utf-8*en?Q?x?=")).isEqualTo("x");
    }

    @Test
    void whatComesOutIsNotDecodedAgain() {
        assertThat(decoded("=?utf-8?Q?=3D=3Futf-8=3FQ=3Fx=3F=3D?=")).isEqualTo("=?utf-8?Q?x?=");
    }

    @Test
    void blanksAndQuestionMarksInsideAreForgiven() {
        assertThat(decoded("=?utf-8?Q?How are you? Fine?=")).isEqualTo("How are you? Fine");
    }

    @Test
    void rawBytesInsideAreTakenForWhatTheCharsetSays() {
        assertThat(decoded("=?iso-8859-1?Q?Frösche?=")).isEqualTo("Frösche");
    }

    @Test
    void anUnknownCharsetIsShownAsItCame() {
        assertThat(decoded("=?x-nosuch?Q?abc?=")).isEqualTo("=?x-nosuch?Q?abc?=");
        assertThat(noted.defects).contains(Defect.BAD_ENCODED_WORD);
    }

    @Test
    void anUnknownEncodingIsShownAsItCame() {
        assertThat(decoded("=?utf-8?X?abc?=")).isEqualTo("=?utf-8?X?abc?=");
        assertThat(noted.defects).contains(Defect.BAD_ENCODED_WORD);
    }

    @Test
    void base64WithoutAnyBase64IsShownAsItCame() {
        assertThat(decoded("=?utf-8?B?!!!!?=")).isEqualTo("=?utf-8?B?!!!!?=");
        assertThat(noted.defects).contains(Defect.BAD_ENCODED_WORD);
    }

    @Test
    void anUnfinishedWordStaysText() {
        assertThat(decoded("=?utf-8?Q?abc")).isEqualTo("=?utf-8?Q?abc");
    }

    @Test
    void aWordMayFollowTextWithoutABlank() {
        assertThat(decoded("[x]=?utf-8?Q?y?=z")).isEqualTo("[x]yz");
    }

    @Test
    void wordsAreDecodedUpToTheLimit() {
        assertThat(EncodedWords.decode("=?utf-8?Q?a?= =?utf-8?Q?b?=", 2, noted.defects, new CharsetHint()))
                .isEqualTo("ab");
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void oneWordMoreThanTheLimitStaysAsItCame() {
        assertThat(EncodedWords.decode("=?utf-8?Q?a?= =?utf-8?Q?b?=", 1, noted.defects, new CharsetHint()))
                .isEqualTo("a =?utf-8?Q?b?=");
        assertThat(noted.defects).contains(Defect.BAD_ENCODED_WORD);
    }

    private String decoded(String field) {
        return EncodedWords.decode(field, 1000, noted.defects, new CharsetHint());
    }
}
