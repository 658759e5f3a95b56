package uk.ectmanager.bootstrap.storage;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.embedded.EmbeddedMongo;

/** The embedded server of the demonstration; absent as soon as a MongoDB is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = DemoMode.PROPERTY, havingValue = "true")
class EmbeddedStorage {

  private static final String DATABASE = "ectmanager";

  @Bean(destroyMethod = "close")
  EmbeddedMongo embeddedMongo(@Value("${ect.data-folder:data}") Path folder) {
    return EmbeddedMongo.start(folder, 0);
  }

  @Bean
  MongoConnectionDetails embeddedMongoConnection(EmbeddedMongo server) {
    return () ->
        new ConnectionString(server.connectionString().replace("/?", "/" + DATABASE + "?"));
  }
}
