package uk.ectmanager.bootstrap.journey;

import java.nio.file.Path;

/** A registration of every kind of trouble, on the default run. */
class RegistrationJourneyEmbeddedIT extends RegistrationJourney {

  @Override
  Product start(Path folder, String... settings) {
    return EmbeddedProduct.start(folder.resolve("data"), settings);
  }
}
