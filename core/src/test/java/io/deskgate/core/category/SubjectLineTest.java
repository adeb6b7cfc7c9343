package io.deskgate.core.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLineTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Printer,                                Printer,               false
            Re: Printer,                            Printer,               true
            'AW: WG: [SUP-1] Re: Printer',          Printer,               true
            Re[2]: Printer,                         Printer,               true
            [SUP-1] Printer,                        Printer,               false
            Automatic reply: Printer,               Automatic reply: Printer, false
            Auto: Printer,                          Auto: Printer,         false
            Re: Automatic reply: x,                 Automatic reply: x,    true
            """)
    void losesWhatIsPutInFront(String subject, String rest, boolean answered) {
        assertThat(SubjectLine.of(subject).rest()).isEqualTo(rest);
        assertThat(SubjectLine.of(subject).isAnswered()).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Printer", "Re: Printer", "Fwd: Re: AW: Printer", "[SUP-1] Printer", "", "[", ":", "Re:"})
    void anEverydaySubjectAnnouncesNothing(String subject) {
        assertThat(SubjectLine.announcesSomething(subject)).isEqualTo(subject.equals(":"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Automatic reply: Printer", "Re: Out of office: x", "\u81ea\u52d5\u5fdc\u7b54\uff1aPrinter"})
    void aColonOfItsOwnDoes(String subject) {
        assertThat(SubjectLine.announcesSomething(subject)).isTrue();
    }
}
