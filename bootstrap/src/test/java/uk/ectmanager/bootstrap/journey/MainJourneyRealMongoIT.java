package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.RealProduct;

/** The main job on a real MongoDB, set up as a deployment. */
class MainJourneyRealMongoIT extends MainJourney {

  @Override
  Product start(Path folder, String... settings) {
    return RealProduct.start(RealProduct.freshDatabase(folder), folder, settings);
  }
}
