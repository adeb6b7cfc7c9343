package io.deskgate.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.deskgate.core.rules.CodeRules;
import io.deskgate.core.rules.HeldRule;
import io.deskgate.imap.ImapEmailSource;
import io.deskgate.mime.MimeEmailParser;
import io.deskgate.mime.PlantedParserKnowsTheStore;
import io.deskgate.oauth.OAuthTokens;
import io.deskgate.password.Argon2Hasher;
import io.deskgate.persistence.PlantedPlainSql;
import io.deskgate.persistence.TicketStore;
import io.deskgate.pipe.PipeEmailSource;
import io.deskgate.pipe.PlantedSourceHashes;
import io.deskgate.pipe.PlantedSourceKnowsTheApp;
import io.deskgate.pipe.PlantedSourceParses;
import io.deskgate.pipe.PlantedSourceReadsJson;
import io.deskgate.pipe.PlantedSourceReceives;
import io.deskgate.pipe.PlantedSourceShowsHelp;
import io.deskgate.pipe.PlantedSourceShowsPages;
import io.deskgate.pipe.PlantedSourceSpeaksImap;
import io.deskgate.pipe.PlantedSourceStores;
import io.deskgate.web.BrowserDesk;
import io.deskgate.web.PlantedDeskKnowsTheStore;
import java.util.ArrayList;
import java.util.List;
import org.jooq.PlainSQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules, which only this one sees all of. */
class ModuleRulesTest {
    private static final String BASE = "io.deskgate";

    /** Driven adapters: they know the core's ports and values, one library, and nobody else. */
    private static final List<String> DRIVEN = List.of("mime", "imap", "pipe", "persistence", "password", "oauth");

    /** Adapters that call use cases: they know the core and one library, and no other adapter. */
    private static final List<String> DRIVING = List.of("web");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/persistence/schema/"))
            .withImportOption(location -> !location.contains("/web/Jte"))
            .importPackages(BASE);

    @ParameterizedTest
    @MethodSource("rules")
    void holds(HeldRule rule) {
        rule.holdsIn(ALL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(HeldRule rule) {
        assertThat(rule.bites()).as("%s is broken on purpose and noticed", rule).isTrue();
    }

    @Test
    void everyPackageTheRulesSpeakOfExists() {
        assertThat(DRIVEN).allMatch(name -> ALL.containPackage(BASE + "." + name));
        assertThat(DRIVING).allMatch(name -> ALL.containPackage(BASE + "." + name));
        assertThat(List.of("app", "core.intake", "core.desk", "core.port"))
                .allMatch(name -> ALL.containPackage(BASE + "." + name));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                MimeEmailParser.class,
                ImapEmailSource.class,
                PipeEmailSource.class,
                TicketStore.class,
                Argon2Hasher.class,
                OAuthTokens.class,
                BrowserDesk.class
            })
    void anAdapterHasOnePublicClass(Class<?> door) {
        List<String> visible = ALL.stream()
                .filter(c -> c.getPackageName().equals(door.getPackageName()))
                .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(toList());

        assertThat(visible).containsExactly(door.getSimpleName());
    }

    static List<HeldRule> rules() {
        List<HeldRule> rules = new ArrayList<>(CodeRules.all());
        rules.add(new HeldRule(adaptersDoNotKnowEachOther(), PlantedParserKnowsTheStore.class));
        rules.add(new HeldRule(drivenAdaptersDoNotKnowUseCases(), PlantedSourceReceives.class));
        rules.add(new HeldRule(nobodyKnowsTheApp(), PlantedSourceKnowsTheApp.class));
        rules.add(new HeldRule(
                livesOnlyIn("mime", "org.apache.james..", "org.jsoup..", "org.mozilla.."), PlantedSourceParses.class));
        rules.add(new HeldRule(
                livesOnlyIn(
                        "persistence",
                        "org.jooq..",
                        "org.flywaydb..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "java.sql.."),
                PlantedSourceStores.class));
        rules.add(new HeldRule(
                livesOnlyIn("imap", "jakarta.mail..", "org.eclipse.angus.."), PlantedSourceSpeaksImap.class));
        rules.add(new HeldRule(livesOnlyIn("web", "org.eclipse.jetty..", "gg.jte.."), PlantedSourceShowsPages.class));
        rules.add(new HeldRule(livesOnlyIn("password", "org.bouncycastle.."), PlantedSourceHashes.class));
        rules.add(new HeldRule(adaptersDoNotKnowEachOther(), PlantedDeskKnowsTheStore.class));
        rules.add(new HeldRule(livesOnlyIn("app", "picocli.."), PlantedSourceShowsHelp.class));
        rules.add(new HeldRule(livesOnlyIn("[app|oauth]", "com.fasterxml.."), PlantedSourceReadsJson.class));
        rules.add(new HeldRule(sqlIsNeverText(), PlantedPlainSql.class));
        return rules;
    }

    private static ArchRule adaptersDoNotKnowEachOther() {
        return slices().matching(BASE + ".(" + String.join("|", adapters()) + ")..")
                .should()
                .notDependOnEachOther();
    }

    private static List<String> adapters() {
        List<String> adapters = new ArrayList<>(DRIVEN);
        adapters.addAll(DRIVING);
        return adapters;
    }

    private static ArchRule drivenAdaptersDoNotKnowUseCases() {
        String[] packages =
                DRIVEN.stream().map(name -> BASE + "." + name + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + ".core.intake..", BASE + ".core.desk..");
    }

    private static ArchRule nobodyKnowsTheApp() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".app..");
    }

    private static ArchRule livesOnlyIn(String module, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule sqlIsNeverText() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "plain SQL of jOOQ",
                        call -> call.getTarget()
                                .resolveMember()
                                .filter(m -> m.isAnnotatedWith(PlainSQL.class))
                                .isPresent()));
    }
}
