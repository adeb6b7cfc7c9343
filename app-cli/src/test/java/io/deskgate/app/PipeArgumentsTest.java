package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Envelope;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

class PipeArgumentsTest {
    @Test
    void nothingGivenMeansNothingKnown() {
        assertThat(PipeArguments.parse(List.of())).isEqualTo(new PipeArguments("", "", "pipe", "", List.of()));
    }

    @Test
    void valuesStandBehindTheNameOrBehindAnEqualsSign() {
        assertThat(PipeArguments.parse(List.of("--recipient", "a@x", "--sender=b@x", "--source", "mx", "--db=/x=y")))
                .isEqualTo(new PipeArguments("a@x", "b@x", "mx", "/x=y", List.of()));
    }

    @Test
    void anEmptySenderIsTheNullSender() {
        assertThat(PipeArguments.parse(List.of("--sender", "")).sender()).isEqualTo(Envelope.NULL_SENDER);
    }

    @Test
    void theLastOneCounts() {
        assertThat(PipeArguments.parse(List.of("--db", "a", "--db", "b")).database())
                .isEqualTo("b");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> PipeArguments.parse(List.of("--recipent", "a@x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--recipent");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> PipeArguments.parse(List.of("--db")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--db");
    }

    @Test
    void everySettingCounts() {
        assertThat(PipeArguments.parse(List.of("--set", "a.b=1", "--set=c.d=2=3"))
                        .settings())
                .containsExactly("a.b=1", "c.d=2=3");
    }

    @Test
    void helpDescribesExactlyTheOptionsThatAreRead() {
        Set<String> described =
                CommandLineRun.describe(nowhere()).getSubcommands().get("pipe").getCommandSpec().options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(OptionSpec::longestName)
                        .collect(Collectors.toSet());

        assertThat(described).isEqualTo(Set.copyOf(PipeArguments.NAMES));
    }

    private static Surroundings nowhere() {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(InputStream.nullInputStream(), out, out, Map.of());
    }
}
