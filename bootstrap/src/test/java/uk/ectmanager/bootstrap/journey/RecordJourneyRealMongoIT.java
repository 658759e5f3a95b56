package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;

/** Recording on a running induction, on a real MongoDB, set up as a deployment. */
class RecordJourneyRealMongoIT extends RecordJourney {

  @Override
  Product start(Path folder, String... settings) {
    return RealProduct.start(RealProduct.freshDatabase(folder), folder, settings);
  }
}
