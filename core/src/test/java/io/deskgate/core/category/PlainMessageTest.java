package io.deskgate.core.category;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a mail server pays for at each message: a person's must load neither tables nor what reads bounces. */
class PlainMessageTest {
    private final Watching classes = new Watching();

    @Test
    void aPersonsMessageLoadsNoTable() throws ReflectiveOperationException {
        classify(anEmail().about("Re: [SUP-1] The printer is on fire"));

        assertThat(classes.loaded)
                .hasSizeBetween(8, 16)
                .noneMatch(name -> name.contains("Word") || name.contains("Notice"));
    }

    @Test
    void aMachinesMessageDoes() throws ReflectiveOperationException {
        classify(anEmail().with("Auto-Submitted", "auto-replied"));

        assertThat(classes.loaded).anyMatch(name -> name.contains("MachineWords"));
    }

    private void classify(EmailText message) throws ReflectiveOperationException {
        RawEmail raw = message.raw();
        Email email = new PlainEmailParser().parse(raw);
        Class<?> names = classes.loadClass(OwnNames.class.getName());
        Class<?> classifier = classes.loadClass(Classifier.class.getName());
        Constructor<?> make = classifier.getConstructors()[0];
        Object made = make.newInstance(names.getField("NONE").get(null), null);
        classifier
                .getMethod("classify", HeaderBlock.class, Email.class, Envelope.class)
                .invoke(made, raw.header(), email, Envelope.from("test"));
    }

    /** Loads the package anew and notes its classes. */
    private static final class Watching extends ClassLoader {
        private final List<String> loaded = new ArrayList<>();

        Watching() {
            super(PlainMessageTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null || !name.startsWith(Classifier.class.getPackageName() + ".")) {
                return known != null ? known : super.loadClass(name, resolve);
            }
            loaded.add(name.substring(name.lastIndexOf('.') + 1));
            return define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
