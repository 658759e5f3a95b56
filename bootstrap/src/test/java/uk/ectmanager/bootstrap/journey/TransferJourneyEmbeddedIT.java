package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Product;

/** A transfer between appropriate bodies, on the default run. */
class TransferJourneyEmbeddedIT extends TransferJourney {

  @Override
  Product start(Path folder, String... settings) {
    return EmbeddedProduct.start(folder.resolve("data"), settings);
  }
}
