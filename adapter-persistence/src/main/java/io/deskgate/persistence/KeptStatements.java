package io.deskgate.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A connection that prepares each statement once, for drivers that would do so each time. Never two results of one
 * statement are open at the same time.
 */
final class KeptStatements implements InvocationHandler {
    private static final int MOST = 100;

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

    private KeptStatements(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return proxy(Connection.class, new KeptStatements(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && arguments.length == 1) {
            return kept((String) arguments[0]);
        }
        return passedOn(connection, method, arguments);
    }

    private PreparedStatement kept(String sql) throws SQLException {
        PreparedStatement known = kept.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        PreparedStatement left = proxy(PreparedStatement.class, (p, method, a) -> left(statement, method, a));
        kept.put(sql, left);
        forgetOldest();
        return left;
    }

    /** Closing leaves it as if it were new. */
    private static Object left(PreparedStatement statement, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            statement.clearParameters();
            statement.clearBatch();
            return null;
        }
        return passedOn(statement, method, arguments);
    }

    private void forgetOldest() throws SQLException {
        if (kept.size() > MOST) {
            String oldest = kept.keySet().iterator().next();
            kept.remove(oldest).unwrap(PreparedStatement.class).close();
        }
    }

    private static Object passedOn(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
