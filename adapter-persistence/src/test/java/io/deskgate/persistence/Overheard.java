package io.deskgate.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Remembers every statement that connections prepare. */
final class Overheard {
    private final Set<String> statements = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Consumer<String> listener;

    Overheard() {
        this(statement -> {});
    }

    /** Tells this one as well, before anything is asked. */
    Overheard(Consumer<String> listener) {
        this.listener = listener;
    }

    /** The same database, overheard. */
    Database database(Database real) {
        return (Database) proxy(Database.class, (method, arguments) -> {
            Object answer = call(real, method, arguments);
            return answer instanceof Connection connection ? connection(connection) : answer;
        });
    }

    /** Each of them once, in the order in which they came. */
    Set<String> statements() {
        return statements;
    }

    private Connection connection(Connection real) {
        return (Connection) proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                statements.add((String) arguments[0]);
                listener.accept((String) arguments[0]);
            }
            return call(real, method, arguments);
        });
    }

    @FunctionalInterface
    private interface Listener {
        Object hear(Method method, Object[] arguments) throws Throwable;
    }

    private static Object proxy(Class<?> type, Listener listener) {
        return Proxy.newProxyInstance(
                Overheard.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> listener.hear(method, arguments));
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
