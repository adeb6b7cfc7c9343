package io.deskgate.core.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.deskgate.core.rules.planted.AsksTheClockOnTheWall;
import io.deskgate.core.rules.planted.CanBeExtended;
import io.deskgate.core.rules.planted.KeepsAnOptional;
import io.deskgate.core.rules.planted.MatchesPatterns;
import io.deskgate.core.rules.planted.PrintsToTheConsole;
import io.deskgate.core.rules.planted.SmtpHelper;
import io.deskgate.core.rules.planted.StartsAProgram;
import io.deskgate.core.rules.planted.TakesAnOptional;
import io.deskgate.core.rules.planted.TrustsTheDefaultCharset;
import io.deskgate.core.rules.planted.TrustsTheDefaultLocale;
import java.io.InputStreamReader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules every module keeps. */
public final class CodeRules {
    private static final Set<String> REGEX_METHODS = Set.of("split", "matches", "replaceAll", "replaceFirst");
    private static final Set<String> CASE_METHODS = Set.of("toLowerCase", "toUpperCase");
    private static final Set<String> IDEA_NOT_FOUND =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Data", "Info");

    /** One asks a command of the operator for a secret, the other tells systemd that we are well. */
    private static final String MAY_START_ONE = "io\\.deskgate\\.app\\.(SecretCommand|Systemd)";

    private CodeRules() {}

    /** Each with its planted violation. */
    public static List<HeldRule> all() {
        return List.of(
                new HeldRule(timeComesFromAClock(), AsksTheClockOnTheWall.class),
                new HeldRule(textNamesItsLocale(), TrustsTheDefaultLocale.class),
                new HeldRule(textNamesItsCharset(), TrustsTheDefaultCharset.class),
                new HeldRule(mailMeetsNoRegex(), MatchesPatterns.class),
                new HeldRule(nobodyStartsAProgram(), StartsAProgram.class),
                new HeldRule(namesAreIdeas(), SmtpHelper.class),
                new HeldRule(classesAreFinalOrMeantToBeExtended(), CanBeExtended.class),
                new HeldRule(optionalIsNoField(), KeepsAnOptional.class),
                new HeldRule(optionalIsNoParameter(), TakesAnOptional.class),
                new HeldRule(nobodyPrints(), PrintsToTheConsole.class));
    }

    private static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(call(
                        "now without a clock",
                        c -> c.getName().equals("now")
                                && c.getTargetOwner().getPackageName().equals("java.time")
                                && c.getTarget().getRawParameterTypes().isEmpty()))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("time is handed in as a Clock");
    }

    private static ArchRule textNamesItsLocale() {
        return noClasses()
                .should()
                .callMethodWhere(call(
                        "change of case without a locale",
                        c -> ofString(c)
                                && CASE_METHODS.contains(c.getName())
                                && c.getTarget().getRawParameterTypes().isEmpty()))
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("i is not ı");
    }

    private static ArchRule textNamesItsCharset() {
        return noClasses()
                .should()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(String.class, byte[].class, int.class, int.class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(InputStreamReader.class, java.io.InputStream.class)
                .because("the default charset follows the machine on Java 17");
    }

    private static ArchRule mailMeetsNoRegex() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Pattern.class)
                .orShould()
                .callMethodWhere(call("regex of String", c -> ofString(c) && REGEX_METHODS.contains(c.getName())))
                .because("a sender chooses the text, and backtracking has no bound");
    }

    private static ArchRule nobodyStartsAProgram() {
        return noClasses()
                .that()
                .haveNameNotMatching(MAY_START_ONE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethodWhere(call(
                        "Runtime.exec",
                        c -> c.getName().equals("exec") && c.getTargetOwner().isEquivalentTo(Runtime.class)))
                .because("mail never executes");
    }

    private static ArchRule namesAreIdeas() {
        return noClasses()
                .should()
                .haveNameMatching(".*(" + String.join("|", IDEA_NOT_FOUND) + ")")
                .because("such a name means that the idea is not found yet");
    }

    private static ArchRule classesAreFinalOrMeantToBeExtended() {
        DescribedPredicate<JavaClass> concrete = describe(
                "concrete classes",
                c -> !c.isInterface()
                        && !c.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !c.isEnum()
                        && !c.isAnonymousClass());
        return classes().that(are(concrete)).should().haveModifier(JavaModifier.FINAL);
    }

    private static ArchRule optionalIsNoField() {
        return fields().should().notHaveRawType(Optional.class);
    }

    private static ArchRule optionalIsNoParameter() {
        return methods()
                .that(describe("are written by hand", m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(new HasNoParameterOf(Optional.class));
    }

    private static ArchRule nobodyPrints() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(call("printStackTrace", c -> c.getName().equals("printStackTrace")))
                .because("only the app talks, through its Surroundings");
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String description, java.util.function.Predicate<JavaCall<?>> predicate) {
        return describe(description, predicate);
    }

    private static boolean ofString(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(String.class);
    }
}
