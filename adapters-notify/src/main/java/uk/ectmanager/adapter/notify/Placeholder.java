package uk.ectmanager.adapter.notify;

/** Placeholder. */
final class Placeholder {}
