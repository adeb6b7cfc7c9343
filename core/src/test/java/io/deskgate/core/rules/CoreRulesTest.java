package io.deskgate.core.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.deskgate.core.account.PlantedAccountKnowsPorts;
import io.deskgate.core.category.PlantedCategoryKnowsTickets;
import io.deskgate.core.desk.PlantedDeskKnowsIntake;
import io.deskgate.core.email.PlantedEmailKnowsALibrary;
import io.deskgate.core.email.PlantedEmailKnowsTickets;
import io.deskgate.core.followup.PlantedFollowUpKnowsUseCases;
import io.deskgate.core.mailbox.PlantedMailboxKnowsPorts;
import io.deskgate.core.port.PlantedPortKnowsUseCases;
import io.deskgate.core.reply.PlantedReplyKnowsTickets;
import io.deskgate.core.routing.PlantedRoutingKnowsPorts;
import io.deskgate.core.settings.PlantedSettingsKnowPorts;
import io.deskgate.core.ticket.PlantedTicketKnowsPorts;
import io.deskgate.core.ticket.PlantedTicketKnowsSettings;
import io.deskgate.core.trust.PlantedTrustKnowsPorts;
import io.deskgate.core.words.PlantedWordsKnowEmail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows inside the core, innermost last: intake, port, account, settings, ticket, email; reply beside ticket; words below
 * reply.
 */
class CoreRulesTest {
    private static final String BASE = "io.deskgate.core";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(BASE);

    @ParameterizedTest
    @MethodSource("rules")
    void holds(HeldRule rule) {
        rule.holdsIn(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(HeldRule rule) {
        assertThat(rule.bites()).as("%s is broken on purpose and noticed", rule).isTrue();
    }

    @Test
    void everyPackageTheRulesSpeakOfExists() {
        assertThat(Stream.of(
                        "words",
                        "email",
                        "reply",
                        "category",
                        "routing",
                        "ticket",
                        "settings",
                        "account",
                        "port",
                        "followup",
                        "trust",
                        "desk",
                        "intake"))
                .allMatch(name -> CORE.containPackage(BASE + "." + name));
    }

    static List<HeldRule> rules() {
        List<HeldRule> rules = new ArrayList<>(CodeRules.all());
        rules.add(new HeldRule(knowsOnly("email"), PlantedEmailKnowsTickets.class));
        rules.add(new HeldRule(knowsOnly("words"), PlantedWordsKnowEmail.class));
        rules.add(new HeldRule(knowsOnly("reply", "email", "words"), PlantedReplyKnowsTickets.class));
        rules.add(new HeldRule(knowsOnly("mailbox"), PlantedMailboxKnowsPorts.class));
        rules.add(new HeldRule(knowsOnly("category", "email", "words"), PlantedCategoryKnowsTickets.class));
        rules.add(new HeldRule(knowsOnly("ticket", "email"), PlantedTicketKnowsPorts.class));
        rules.add(new HeldRule(knowsOnly("routing", "ticket", "email"), PlantedRoutingKnowsPorts.class));
        rules.add(new HeldRule(knowsOnly("ticket", "email"), PlantedTicketKnowsSettings.class));
        rules.add(new HeldRule(
                knowsOnly("settings", "mailbox", "routing", "ticket", "email"), PlantedSettingsKnowPorts.class));
        rules.add(new HeldRule(
                knowsOnly("account", "settings", "routing", "ticket", "email"), PlantedAccountKnowsPorts.class));
        rules.add(new HeldRule(
                knowsOnly("port", "account", "mailbox", "settings", "routing", "ticket", "email"),
                PlantedPortKnowsUseCases.class));
        rules.add(new HeldRule(
                knowsOnly("followup", "port", "account", "settings", "routing", "ticket", "email"),
                PlantedFollowUpKnowsUseCases.class));
        rules.add(new HeldRule(
                knowsOnly("desk", "port", "mailbox", "settings", "routing", "ticket", "email"),
                PlantedDeskKnowsIntake.class));
        rules.add(new HeldRule(knowsOnly("trust", "ticket", "email"), PlantedTrustKnowsPorts.class));
        rules.add(new HeldRule(
                knowsOnly("email", "ticket", "settings", "port", "intake"), PlantedEmailKnowsALibrary.class));
        return rules;
    }

    /** The first package depends on nothing but itself, the others named, and the JDK. */
    private static ArchRule knowsOnly(String... names) {
        List<String> known = new ArrayList<>(List.of("java..", "javax.crypto.."));
        Stream.of(names).forEach(name -> known.add(BASE + "." + name + ".."));
        return classes()
                .that()
                .resideInAPackage(BASE + "." + names[0] + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new));
    }
}
