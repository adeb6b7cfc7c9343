package io.deskgate.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.SQLDialect;

/** A database whose connections can break right after a commit, before it is answered. */
final class LostAnswers implements Database {
    private final Database real;
    private boolean loseNext;
    private int lost;

    LostAnswers(Database real) {
        this.real = real;
    }

    void loseNext() {
        loseNext = true;
    }

    int lost() {
        return lost;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = real.connect();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    @Override
    public void prepareForMany(Connection connection) throws SQLException {
        real.prepareForMany(connection);
    }

    private Object call(Connection connection, Method method, Object... arguments) throws Throwable {
        try {
            Object answer = method.invoke(connection, arguments);
            if (loseNext && method.getName().equals("setAutoCommit") && arguments[0].equals(true)) {
                loseNext = false;
                lost++;
                throw new SQLException("the line went dead", "08006");
            }
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public SQLDialect dialect() {
        return real.dialect();
    }

    @Override
    public boolean exists() {
        return real.exists();
    }

    @Override
    public void alone(Work work) throws SQLException {
        real.alone(work);
    }

    @Override
    public Map<String, String> placeholders() {
        return real.placeholders();
    }

    @Override
    public SearchTable search() {
        return real.search();
    }

    @Override
    public Trouble troubleWith(SQLException e) {
        return real.troubleWith(e);
    }

    @Override
    public boolean isMissingTable(SQLException e) {
        return real.isMissingTable(e);
    }
}
