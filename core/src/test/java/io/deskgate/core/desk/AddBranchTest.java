package io.deskgate.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import org.junit.jupiter.api.Test;

class AddBranchTest {
    private final InMemoryDesk desk = new InMemoryDesk(new HandClock());
    private final AddBranch add = new AddBranch(desk.branches());

    @Test
    void theKeyComesFromTheName() {
        assertThat(add.named("Green Daisy").key()).hasToString("GD");
    }

    @Test
    void twoBranchesOfOneNameGetTwoKeys() {
        add.named("Green Daisy");

        assertThat(add.named("Green Daisy").key()).hasToString("GDA");
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> add.named(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
