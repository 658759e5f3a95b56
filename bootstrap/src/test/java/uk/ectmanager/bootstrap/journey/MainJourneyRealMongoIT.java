package uk.ectmanager.bootstrap.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import uk.ectmanager.adapter.mongo.testing.TestMongo;

/** The main job on a real MongoDB, set up as a deployment. */
class MainJourneyRealMongoIT extends MainJourney {

  @Override
  Product start(Path folder, String... settings) {
    var server = TestMongo.real();
    assumeTrue(server.isPresent(), "there is no real MongoDB here");
    var uri = server.orElseThrow().uri();
    var database = "journey" + folder.getFileName();
    return RealProduct.start(inDatabase(uri, database), folder, settings);
  }

  private static String inDatabase(String uri, String database) {
    var path = uri.indexOf('/', "mongodb://".length());
    if (path < 0) {
      return uri + "/" + database;
    }
    var query = uri.indexOf('?');
    var rest = query < 0 ? "" : uri.substring(query);
    return uri.substring(0, path) + "/" + database + rest;
  }
}
