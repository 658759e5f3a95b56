package uk.ectmanager.domain.planted;

/** Says nothing by its name. */
public final class EmptyWordManager {}
