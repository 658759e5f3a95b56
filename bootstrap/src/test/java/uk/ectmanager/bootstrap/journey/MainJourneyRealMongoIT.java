package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;

/** The main job on a real MongoDB, set up as a deployment. */
class MainJourneyRealMongoIT extends MainJourney {

  @Override
  Product start(Path folder, String... settings) {
    return RealProduct.start(RealProduct.freshDatabase(folder), folder, settings);
  }
}
