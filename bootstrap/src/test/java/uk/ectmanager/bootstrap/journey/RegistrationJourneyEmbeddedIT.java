package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Product;

/** A registration of every kind of trouble, on the default run. */
class RegistrationJourneyEmbeddedIT extends RegistrationJourney {

  @Override
  Product start(Path folder, String... settings) {
    return EmbeddedProduct.start(folder.resolve("data"), settings);
  }
}
