package uk.ectmanager.domain.induction.rules;

/**
 * Hears of every step of a calculation that may take many, and ends it by an exception.
 *
 * <p>A step is taken at the head of each loop whose length depends on what was entered, so nothing
 * long happens between two of them.
 */
@FunctionalInterface
public interface Steps {

  /** Lets every step pass. */
  Steps FREE = () -> {};

  /** The next step begins; an exception from here ends the calculation. */
  void next();
}
