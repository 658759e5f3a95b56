package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.RealProduct;

/** Recording on a running induction, on a real MongoDB, set up as a deployment. */
class RecordJourneyRealMongoIT extends RecordJourney {

  @Override
  Product start(Path folder, String... settings) {
    return RealProduct.start(RealProduct.freshDatabase(folder), folder, settings);
  }
}
