package uk.ectmanager.adapter.mongo.planted;

import graphql.GraphQLContext;

/** Something of the storage that speaks GraphQL. */
public record PlantedStore(GraphQLContext context) {}
