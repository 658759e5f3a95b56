package uk.ectmanager.adapter.graphql;

/** Placeholder. */
final class Placeholder {}
