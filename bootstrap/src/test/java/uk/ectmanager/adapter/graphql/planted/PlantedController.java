package uk.ectmanager.adapter.graphql.planted;

import uk.ectmanager.adapter.mongo.planted.PlantedStore;

/** A public controller that knows another adapter. */
public record PlantedController(PlantedStore store) {}
