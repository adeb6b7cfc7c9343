package io.deskgate.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the command classes, handing their surroundings to those that want them. */
final class CommandFactory implements IFactory {
    private final Surroundings surroundings;

    CommandFactory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
        } catch (NoSuchMethodException e) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
