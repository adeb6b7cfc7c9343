package io.deskgate.core.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** A rule about the code together with a class that breaks it: nobody can add one without the other. */
public record HeldRule(ArchRule rule, Class<?> plantedViolation) {
    /** Fails with all violations in {@code classes}. */
    public void holdsIn(JavaClasses classes) {
        rule.check(classes);
    }

    /** Whether the rule notices its planted violation. */
    public boolean bites() {
        JavaClasses planted = new ClassFileImporter().importClasses(plantedViolation);
        return rule.evaluate(planted).hasViolation();
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
