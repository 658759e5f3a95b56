package uk.ectmanager.adapter.mongo;

/** Placeholder. */
final class Placeholder {}
