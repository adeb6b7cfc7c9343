package io.deskgate.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    @Test
    void noTwoSettingsShareANameOrAVariable() {
        assertThat(Catalogue.ALL).extracting(Definition::name).doesNotHaveDuplicates();
        assertThat(Catalogue.ALL).extracting(Definition::variable).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSettingIsFoundByItsName(Definition<?> setting) {
        assertThat(Catalogue.named(setting.name())).isSameAs(setting);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSettingIsDescribedInOneLine(Definition<?> setting) {
        assertThat(List.of(
                        setting.description(),
                        setting.form().expects(),
                        setting.byDefault().inWords()))
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.contains("\n"));
    }

    @ParameterizedTest
    @MethodSource("allThatMayBeShown")
    void whatADefaultIsWrittenAsMeansTheDefault(Definition<?> setting) {
        assertReadBack(setting);
    }

    @Test
    void theVariableIsMadeOfTheName() {
        assertThat(Catalogue.EMAIL_DELETE_PROCESSED.variable()).isEqualTo("DESKGATE_EMAIL_DELETE_PROCESSED");
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Catalogue.named("email.prot")).hasMessageContaining("\"email.prot\"");
    }

    @ParameterizedTest
    @CsvSource({
        "email.port, 0, 1 to 65535",
        "email.port, 65536, 1 to 65535",
        "email.port, imap, 1 to 65535",
        "email.ssl, maybe, yes or no",
        "email.server, ' ', one line",
        "email.server, 'a\nb', one line",
        "email.pin, 12:ab, 64 hex digits",
        "email.auth, kerberos, 'one of password, oauth'",
        "email.oauth-scope, 'a\nb', one line",
        "general.default-branch, S, two to ten letters"
    })
    void aTextThatIsNoValueIsRefusedWithItsValue(String name, String text, String expected) {
        assertThatThrownBy(() -> Catalogue.named(name).read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(name, text, expected);
    }

    @Test
    void aSecretThatIsRefusedIsNotRepeated() {
        String endless = "x".repeat(2_000);

        assertThat(Catalogue.OAUTH_REFRESH_TOKEN.read(endless).reveal()).hasSize(2_000);
        assertThatThrownBy(() -> Catalogue.EMAIL_PASSWORD.read(endless))
                .hasMessageContaining("2000")
                .message()
                .doesNotContain("xx");
    }

    static Stream<Definition<?>> all() {
        return Catalogue.ALL.stream();
    }

    static Stream<Definition<?>> allThatMayBeShown() {
        return all().filter(setting -> !setting.isSecret());
    }

    private static <T> void assertReadBack(Definition<T> setting) {
        T value = setting.byDefault().among(SettingsForm.ALL_DEFAULTS.resolve(SettingsSamples.PLAIN));

        assertThat(setting.read(setting.form().write(value))).isEqualTo(value);
    }
}
