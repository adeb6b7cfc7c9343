package io.deskgate.core.rules;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A method takes no value of a certain type. */
final class HasNoParameterOf extends ArchCondition<JavaMethod> {
    private final Class<?> type;

    HasNoParameterOf(Class<?> type) {
        super("have no parameter of " + type.getSimpleName());
        this.type = type;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean takes = method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(type));
        if (takes) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes " + type.getSimpleName()));
        }
    }
}
