package io.deskgate.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version out of the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"deskgate " + version + ", Java " + Runtime.version()};
    }
}
