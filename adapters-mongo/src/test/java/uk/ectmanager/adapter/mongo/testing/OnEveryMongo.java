package uk.ectmanager.adapter.mongo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every test of a class on the embedded server and on a real MongoDB; where there is none, the
 * report shows those as skipped. The class takes the {@link TestServer} in its constructor and asks
 * it for a fresh database, so each test method has its own:
 *
 * <pre>{@code
 * @OnEveryMongo
 * class MongoSchoolsIT implements SchoolsContract {
 *   private final MongoSchools schools;
 *
 *   MongoSchoolsIT(TestServer server) {
 *     var database = server.fresh(SchoolEvent.class);
 *     schools = database.indexed(new MongoSchools(database.storage()));
 *   }
 *
 *   @Override
 *   public MongoSchools store() {
 *     return schools;
 *   }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "on {0}")
@MethodSource("uk.ectmanager.adapter.mongo.testing.TestMongo#servers")
public @interface OnEveryMongo {}
