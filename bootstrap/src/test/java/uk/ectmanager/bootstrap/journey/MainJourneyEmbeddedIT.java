package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Product;

/** The main job on the default run. */
class MainJourneyEmbeddedIT extends MainJourney {

  @Override
  Product start(Path folder, String... settings) {
    return EmbeddedProduct.start(folder.resolve("data"), settings);
  }
}
