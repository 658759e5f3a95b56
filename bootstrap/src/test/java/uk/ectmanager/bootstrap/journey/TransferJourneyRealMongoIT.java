package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;

/** A transfer between appropriate bodies, on a real MongoDB, set up as a deployment. */
class TransferJourneyRealMongoIT extends TransferJourney {

  @Override
  Product start(Path folder, String... settings) {
    return RealProduct.start(RealProduct.freshDatabase(folder), folder, settings);
  }
}
