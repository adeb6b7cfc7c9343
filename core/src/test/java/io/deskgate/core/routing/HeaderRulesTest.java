package io.deskgate.core.routing;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.routing.RuleEffects.Fate;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Priority;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {
    private static final EmailText MAIL = anEmail()
            .from("Kim Customer <Kim@Shop.Example>")
            .about("Invoice 42 is wrong")
            .with("X-Spam-Flag", "YES");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject contains invoice",
                "SUBJECT Contains \"42 is\"",
                "subject starts with \"invoice \"",
                "from ends with \"@shop.example>\"",
                "subject matches \"inv*?2*wrong\"",
                "x-spam-flag exists",
                "X-Spam-Flag is yes",
                "not x-virus exists",
                "not subject is \"invoice\"",
                "recipient is billing@desk.example",
                "sender is bounce@shop.example",
                "subject contains invoice and x-spam-flag is yes",
            })
    void appliesWhenAllConditionsHold(String conditions) {
        assertThat(apply("if " + conditions + " then tag hit").tags()).containsExactly("hit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject is invoice",
                "subject matches \"inv\"",
                "subject matches \"?\"",
                "x-virus exists",
                "x-virus contains \"\"",
                "subject contains invoice and x-spam-flag is no",
                "not subject contains invoice",
            })
    void doesNotApplyWhenOneConditionFails(String conditions) {
        assertThat(apply("if " + conditions + " then tag hit").applied()).isEmpty();
    }

    @Test
    void tellsBranchPriorityAssigneeAndTags() {
        RuleEffects effects =
                apply("if subject exists then branch bill, priority HIGH, assignee jo@desk.example, tag A, tag b");

        assertThat(effects.branch()).contains(new BranchKey("BILL"));
        assertThat(effects.priority()).contains(Priority.HIGH);
        assertThat(effects.assignee()).contains(EmailAddress.of("jo@desk.example"));
        assertThat(effects.tags()).containsExactly("a", "b");
    }

    @Test
    void theUpperOfTwoRulesCountsAndTagsAddUp() {
        RuleEffects effects = apply("""
                # invoices first
                if subject contains invoice then branch BILL, tag one

                if subject exists then branch SUP, tag two
                """);

        assertThat(effects.branch()).contains(new BranchKey("BILL"));
        assertThat(effects.tags()).containsExactly("one", "two");
        assertThat(effects.applied())
                .containsExactly(
                        "line 2: if subject contains invoice then branch BILL, tag one",
                        "line 4: if subject exists then branch SUP, tag two");
    }

    @ParameterizedTest
    @CsvSource({"ignore,IGNORED", "hold,HELD"})
    void anEndKeepsLaterRulesFromBeingAsked(String end, Fate fate) {
        RuleEffects effects = apply("if subject exists then " + end + "\nif subject exists then tag later");

        assertThat(effects.fate()).isEqualTo(fate);
        assertThat(effects.tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject contains x then tag y              | "if" instead of: subject contains
            if subject is like x then tag y            | "then" instead of: x then
            if subject resembles x then tag y          | is, contains, starts with
            if subject contains                        | a value at its end
            if subject contains x then                 | branch KEY, priority
            if subject contains x then delete          | branch KEY, priority
            if subject contains x then priority urgent | low, medium or high instead of: urgent
            if subject contains x then tag y tag z     | a comma or nothing more instead of: tag z
            if subject contains "x then tag y          | a closing quote
            """)
    void aLineThatIsNoRuleIsNamedWithWhatIsExpected(String rule, String expected) {
        assertThatThrownBy(() -> HeaderRules.parse("# first\n" + rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rule in line 2")
                .hasMessageContaining(expected);
    }

    @Test
    void aBranchKeyThatCannotBeIsRefusedWhenTheRuleIsRead() {
        assertThatThrownBy(() -> HeaderRules.parse("# first\nif subject exists then branch B1"))
                .hasMessageContaining("rule in line 2: ")
                .hasMessageContaining("a branch key is two to ten letters");
    }

    @Test
    void anAssigneeWhoCannotBeIsRefusedWhenTheRuleIsRead() {
        assertThatThrownBy(() -> HeaderRules.parse("# first\nif subject exists then assignee \" \""))
                .hasMessage("rule in line 2: an address is not blank");
    }

    @Test
    void aQuoteWithinQuotesIsWrittenWithABackslash() {
        RuleEffects effects = apply("if subject contains \"\\\"x\\\\\" then tag hit", MAIL.about("say \"x\\ now"));

        assertThat(effects.tags()).containsExactly("hit");
    }

    @Test
    void thereAreNoMoreRulesThanEachMessageCanBeShownTo() {
        String rule = "if subject exists then tag x\n";

        assertThat(HeaderRules.parse(rule.repeat(HeaderRules.MOST))).isNotNull();
        assertThatThrownBy(() -> HeaderRules.parse(rule.repeat(HeaderRules.MOST + 1)))
                .hasMessageContaining("at most 500 rules, got 501");
    }

    @Test
    void aPatternOfStarsEndsInTimeOnALongValue() {
        String stars = IntStream.range(0, 50).mapToObj(i -> "*a").collect(Collectors.joining());

        assertThat(new Wildcards(stars + "b").match("a".repeat(20_000))).isFalse();
    }

    private static RuleEffects apply(String rules) {
        return apply(rules, MAIL);
    }

    private static RuleEffects apply(String rules, EmailText mail) {
        RawEmail raw = mail.raw();
        Envelope envelope = new Envelope("billing@desk.example", "", "bounce@shop.example", "pipe");
        MailFields fields = new MailFields(envelope, raw.header(), new PlainEmailParser().parse(raw));
        return HeaderRules.parse(rules).applyTo(fields);
    }
}
