package uk.ectmanager.domain.planted;

import uk.ectmanager.application.IdSource;

/** Breaks the direction of the layers. */
public record KnowsApplication(IdSource ids) {}
