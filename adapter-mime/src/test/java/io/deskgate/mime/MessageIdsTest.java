package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.MessageId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageIdsTest {
    @Test
    void idsStandInBrackets() {
        assertThat(read("<a@x> (why) <b@x>")).containsExactly("a@x", "b@x");
    }

    @Test
    void blanksOfAFoldAreNoPartOfAnId() {
        assertThat(read("< a b  c@x >")).containsExactly("abc@x");
    }

    @Test
    void bracketsMayBeMissing() {
        assertThat(read("plain@x")).containsExactly("plain@x");
        assertThat(read("a@x b@x")).containsExactly("a@x", "b@x");
    }

    @Test
    void aSentenceIsNoId() {
        assertThat(read("Your message of Monday")).isEmpty();
    }

    @Test
    void anEmptyIdIsNone() {
        assertThat(read("<>")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void asManyAsTheLimitAreKept() {
        assertThat(MessageIds.atMost(3, ids("a", "b", "c"))).hasSize(3);
    }

    @Test
    void ofMoreThanTheLimitTheFirstAndTheNewestAreKept() {
        assertThat(MessageIds.atMost(3, ids("a", "b", "c", "d"))).isEqualTo(ids("a", "c", "d"));
    }

    private static List<MessageId> ids(String... values) {
        return List.of(values).stream().map(MessageId::new).toList();
    }

    private static List<String> read(String line) {
        return MessageIds.in(line).stream().map(MessageId::value).toList();
    }
}
