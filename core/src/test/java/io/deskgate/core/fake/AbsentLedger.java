package io.deskgate.core.fake;

import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.TemporaryFailure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A ledger whose database can be gone, and come back. */
public final class AbsentLedger {
    private final EmailLedger real;
    private boolean gone;

    /** Answers as {@code real} does while it is there. */
    public AbsentLedger(EmailLedger real) {
        this.real = real;
    }

    /** From now on it does not answer. */
    public void leave() {
        gone = true;
    }

    /** From now on it answers again. */
    public void comeBack() {
        gone = false;
    }

    /** The ledger. */
    public EmailLedger ledger() {
        return (EmailLedger) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EmailLedger.class}, (proxy, method, arguments) -> {
                    if (gone) {
                        throw new TemporaryFailure("the database is gone", new IllegalStateException("gone"));
                    }
                    return call(method, arguments);
                });
    }

    private Object call(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
