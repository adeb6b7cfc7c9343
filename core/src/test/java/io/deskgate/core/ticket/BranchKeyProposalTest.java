package io.deskgate.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchKeyProposalTest {
    @ParameterizedTest
    @CsvSource({
        "Green Daisy, GD",
        "Eltrino, ELTR",
        "bbq, BBQ",
        "IT, IT",
        "Support, SUPP",
        "Ärzte-Team Süd, ATS",
        "x, XB",
        "42, BR",
        "東京, BR",
        "4 u, UB",
        "a b c d e f g h i j k l, ABCDEFGHIJ"
    })
    void aKeyIsMadeFromTheName(String name, String key) {
        assertThat(BranchKeyProposal.keyFor(name, taken -> false)).isEqualTo(new BranchKey(key));
    }

    @Test
    void aTakenKeyGetsALetterMore() {
        Set<BranchKey> taken = Set.of(new BranchKey("GD"), new BranchKey("GDA"));

        assertThat(BranchKeyProposal.keyFor("Green Daisy", taken::contains)).isEqualTo(new BranchKey("GDB"));
    }

    @Test
    void aLongTakenKeyStaysWithinItsLength() {
        BranchKey taken = new BranchKey("ABCDEFGHIJ");

        assertThat(BranchKeyProposal.keyFor("a b c d e f g h i j", taken::equals))
                .isEqualTo(new BranchKey("ABCDEFGHIA"));
    }
}
