package org.fawen.journeys;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what this thread asks of the database: our own statements, the engine's, and commits after a change. */
final class CountedStatements implements BeanPostProcessor {

    private final ThreadLocal<Count> count = ThreadLocal.withInitial(Count::new);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    /** Begins to count anew. */
    void reset() {
        count.set(new Count());
    }

    Count count() {
        return count.get();
    }

    /** What was asked since the last reset. */
    static final class Count {

        final List<String> ours = new ArrayList<>();
        int engines;
        int writingCommits;
        private boolean changed;

        private void executed(String sql) {
            if (sql.contains("ACT_")) {
                engines++;
            } else {
                ours.add(sql.strip().lines().findFirst().orElse(""));
            }
            changed |= sql.strip().matches("(?is)(insert|update|delete|with).*");
        }

        private void committed() {
            writingCommits += changed ? 1 : 0;
            changed = false;
        }
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (method, arguments) -> {
                if (method.getName().equals("commit")) {
                    count.get().committed();
                }
                var result = invoke(connection, method, arguments);
                return result instanceof PreparedStatement statement && arguments != null
                        ? counted(statement, String.valueOf(arguments[0]))
                        : result;
            });
        }

        private PreparedStatement counted(PreparedStatement statement, String sql) {
            return proxy(PreparedStatement.class, (method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    count.get().executed(sql);
                }
                return invoke(statement, method, arguments);
            });
        }
    }

    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> call.on(method, arguments)));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
