package uk.ectmanager.adapter.security;

/** Placeholder. */
final class Placeholder {}
