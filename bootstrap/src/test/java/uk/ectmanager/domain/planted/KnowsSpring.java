package uk.ectmanager.domain.planted;

import org.springframework.stereotype.Component;

/** Breaks the allow-list of the core. */
@Component
public class KnowsSpring {}
