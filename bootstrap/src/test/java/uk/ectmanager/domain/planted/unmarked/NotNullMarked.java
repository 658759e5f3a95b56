package uk.ectmanager.domain.planted.unmarked;

/** In a package that says nothing about null. */
public final class NotNullMarked {}
