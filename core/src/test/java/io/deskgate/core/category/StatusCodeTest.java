package io.deskgate.core.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCodeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            550 5.1.1 user unknown,        5.1.1
            550-5.7.26 Unauthenticated,    5.7.26
            (#5.5.0),                      5.5.0
            sorry (5.2.2).,                5.2.2
            550 unknown user,              5.0.0
            452-try later,                 4.0.0
            host 5.1.1.7 said no,          ''
            at 14.5.1.1 o'clock,           ''
            mail from 5.1.1@x.example,     ''
            250 ok,                        ''
            5555 things,                   ''
            590 is no reply code,          ''
            '',                            ''
            """)
    void isFoundInWhatServersSay(String said, String code) {
        assertThat(StatusCode.in(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "5.0.0, 5.1.1, 5.1.1",
        "5.0.0, 4.4.1, 5.0.0",
        "5.2.2, 5.1.1, 5.2.2",
        "'', 4.2.2, 4.2.2",
        "5.0.0, '', 5.0.0"
    })
    void theOneThatSaysMoreIsBetter(String reported, String said, String better) {
        assertThat(StatusCode.better(reported, said)).isEqualTo(better);
    }
}
