package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.fake.FixedKeys;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Circumstances;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.TicketKey;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our own mail goes out from noreply@desk.example, and our programs mark theirs with "X-Loop: desk.example". */
class OwnMailTest {
    private static final TicketKey KEY = TicketKey.parse("SUP-1").orElseThrow();

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final SettingsForm form =
            SettingsForm.ALL_DEFAULTS.withText(Catalogue.OWN_NAMES, "NoReply@desk.example desk.example");

    @Test
    void whatComesFromAnAddressOfOursIsIgnored() {
        assertThat(received(anEmail().from("Desk <noreply@Desk.example>"))).isInstanceOf(Ignored.class);
    }

    @Test
    void whatBearsAMarkOfOursIsIgnored() {
        assertThat(received(anEmail().with("X-Helpdesk-Loop", "Desk.example"))).isInstanceOf(Ignored.class);
        assertThat(received(anEmail().withId("m2@x").with("X-Loop", "anything@desk.example")))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void aColleagueUnderTheSameDomainIsHeard() {
        EmailText colleague = anEmail().from("anna@desk.example").withId("m1@desk.example");

        assertThat(received(colleague)).isEqualTo(new TicketOpened(KEY));
        assertThat(received(anEmail().with("X-Loop", "notdesk.example").withId("m2@x")))
                .isInstanceOf(TicketOpened.class);
    }

    @Test
    void aMessageOfOursThatCameBackIsIgnoredWhoeverItSaysWroteIt() {
        MessageId ours = new ReplyMarks(FixedKeys.of("a key")).messageId(KEY, "desk.example", new Random(1));

        assertThat(received(anEmail().withId(ours.value()))).isInstanceOf(Ignored.class);
    }

    @Test
    void anIdThatOnlyLooksLikeOursHidesNothing() {
        MessageId forged = new ReplyMarks(FixedKeys.of("another")).messageId(KEY, "desk.example", new Random(1));

        assertThat(received(anEmail().withId(forged.value()))).isEqualTo(new TicketOpened(KEY));
    }

    private EmailOutcome received(EmailText email) {
        IntakeSettings settings = IntakeSettings.of(form.resolve(Circumstances.plain(new BranchKey("SUP"))));
        ReceiveEmail receive =
                new ReceiveEmail(desk.ports(new PlainEmailParser()), settings, ReplyDelimiters.DEFAULT, clock, clock);
        return ((Ended) receive.receive(email.raw(), Envelope.from("pipe"))).outcome();
    }
}
