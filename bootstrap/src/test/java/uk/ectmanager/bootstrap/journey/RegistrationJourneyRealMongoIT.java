package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.RealProduct;

/** A registration of every kind of trouble, on a real MongoDB, set up as a deployment. */
class RegistrationJourneyRealMongoIT extends RegistrationJourney {

  @Override
  Product start(Path folder, String... settings) {
    return RealProduct.start(RealProduct.freshDatabase(folder), folder, settings);
  }
}
