package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Product;

/** Recording on a running induction, on the default run. */
class RecordJourneyEmbeddedIT extends RecordJourney {

  @Override
  Product start(Path folder, String... settings) {
    return EmbeddedProduct.start(folder.resolve("data"), settings);
  }
}
