package io.followthrough.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that goes away at a statement, as if the node had been killed there: what was not committed is lost, nothing reaches it afterwards, until it
 * is mended. Where the statement is a commit, it may have been done although nobody hears of it.
 */
final class CutDatabase {

    private static final Set<String> STEPS = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "executeLargeUpdate",
            "executeLargeBatch",
            "commit");
    private static final Set<String> GOES_ON = Set.of("rollback", "close", "isClosed", "abort", "setAutoCommit");

    private final AtomicInteger steps = new AtomicInteger();
    private volatile int last = Integer.MAX_VALUE;
    private volatile boolean commitsBefore;

    /** Goes away at that statement from now on, the first being 1; whether a commit is done if it is one. */
    void cutAt(int step, boolean committed) {
        steps.set(0);
        commitsBefore = committed;
        last = step;
    }

    /** There is nothing wrong with it from now on; how many statements it had been asked for since it was told to fail. */
    int mend() {
        last = Integer.MAX_VALUE;
        return steps.getAndSet(0);
    }

    private boolean away() {
        return steps.get() >= last;
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> ask(target, method, arguments)));
    }

    private Object ask(Object target, Method method, Object[] arguments) throws Throwable {
        if (STEPS.contains(method.getName()) && steps.incrementAndGet() >= last) {
            if (method.getName().equals("commit") && steps.get() == last && commitsBefore) {
                call(target, method, arguments);
            }
            throw gone();
        }
        if (away() && !GOES_ON.contains(method.getName()) && target instanceof Connection) {
            throw gone();
        }
        Object answer = call(target, method, arguments);
        if (answer instanceof PreparedStatement prepared) {
            return watched(PreparedStatement.class, prepared);
        }
        return answer instanceof Statement statement ? watched(Statement.class, statement) : answer;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private static SQLException gone() {
        return new SQLTransientConnectionException("The database has gone away.");
    }

    /** Puts it before the database of an application. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BeforeTheDatabase {

        @Bean
        static CutDatabase cutDatabase() {
            return new CutDatabase();
        }

        @Bean
        static BeanPostProcessor cutDatabaseBefore(CutDatabase cut) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? cut.before(source) : bean;
                }
            };
        }
    }

    private DataSource before(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away()) {
                    throw gone();
                }
                return watched(Connection.class, super.getConnection());
            }
        };
    }
}
