package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private final Noted noted = new Noted();

    @Test
    void theValueStandsBeforeTheSemicolon() {
        assertThat(field("Text / PLAIN (really); a=b").value()).isEqualTo("text/plain");
    }

    @Test
    void aQuotedValueMayHoldAnything() {
        assertThat(shown("x; name=\"a; \\\"b\\\" (c).txt\"")).isEqualTo("a; \"b\" (c).txt");
    }

    @Test
    void aPathInQuotesKeepsItsBackslashes() {
        assertThat(shown("x; name=\"C:\\Temp\\a.txt\"")).isEqualTo("C:\\Temp\\a.txt");
    }

    @Test
    void aValueWithBlanksButWithoutQuotesIsForgiven() {
        assertThat(shown("x; name=my report (1).pdf; a=b")).isEqualTo("my report (1).pdf");
    }

    @Test
    void aCommentBeforeTheEqualsSignIsPassedOver() {
        assertThat(field("multipart/mixed; boundary (x) = cc").parameters().machine("boundary"))
                .isEqualTo("cc");
    }

    @Test
    void anExtendedValueIsDecodedInItsCharset() {
        assertThat(shown("x; name*=iso-8859-1'de'Gr%FC%DFe.txt")).isEqualTo("Grüße.txt");
    }

    @Test
    void continuationsAreJoinedInWhateverOrder() {
        assertThat(shown("x; name*2=.txt; name*0*=utf-8''na%C3%AF; name*1=ve")).isEqualTo("naïve.txt");
    }

    @Test
    void aCharacterMayBeCutBetweenContinuations() {
        assertThat(shown("x; name*0*=utf-8''%E6%9D; name*1*=%B1")).isEqualTo("東");
    }

    @Test
    void aMissingNumberEndsTheValue() {
        assertThat(shown("x; name*0=a; name*2=b; name*99999999999999999999=c")).isEqualTo("a");
    }

    @Test
    void theFirstOfTwoCounts() {
        assertThat(shown("x; name=a; name=b")).isEqualTo("a");
        assertThat(noted.defects).contains(Defect.AMBIGUOUS_STRUCTURE);
    }

    @Test
    void theExtendedValueCountsMoreThanThePlainOne() {
        assertThat(shown("x; name=plain.txt; name*=utf-8''b%C3%A9.txt")).isEqualTo("bé.txt");
    }

    @Test
    void brokenEscapesStayAsTheyCame() {
        assertThat(shown("x; name*=utf-8''%ZZ%%%2")).isEqualTo("%ZZ%%%2");
    }

    @Test
    void anUnknownCharsetIsGuessed() {
        assertThat(shown("x; name*=x-nosuch''b%C3%A9")).isEqualTo("bé");
        assertThat(noted.defects).contains(Defect.UNKNOWN_CHARSET);
    }

    @Test
    void encodedWordsInAParameterAreDecodedAlthoughForbidden() {
        assertThat(shown("x; name=\"=?utf-8?Q?b=C3=A9.txt?=\"")).isEqualTo("bé.txt");
    }

    @Test
    void encodedWordsAreNotDecodedForMachines() {
        assertThat(field("x; boundary=\"=?utf-8?Q?x?=\"").parameters().machine("boundary"))
                .isEqualTo("=?utf-8?Q?x?=");
    }

    @Test
    void aMissingParameterIsEmpty() {
        assertThat(shown("x; other=a")).isEmpty();
    }

    @Test
    void parametersAreReadUpToTheLimit() {
        assertThat(shown("x" + segments(limit()))).hasSize(limit());
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void oneSegmentMoreThanTheLimitIsLeftOut() {
        assertThat(shown("x" + segments(limit() + 1))).hasSize(limit());
        assertThat(noted.defects).contains(Defect.VALUE_TOO_LONG);
    }

    private static int limit() {
        return ParserLimits.DEFAULT.parameters();
    }

    private static String segments(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("; name*").append(i).append("=a");
        }
        return all.toString();
    }

    private StructuredField field(String raw) {
        return StructuredField.of(raw, noted.text);
    }

    private String shown(String raw) {
        return field(raw).parameters().shown("name");
    }
}
