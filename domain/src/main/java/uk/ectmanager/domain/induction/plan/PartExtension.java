package uk.ectmanager.domain.induction.plan;

import uk.ectmanager.domain.shared.Rational;

/** What lengthens a part of induction. */
public sealed interface PartExtension {

  /** Why. */
  Reason reason();

  /**
   * All days of absence, since they reached the threshold (L8).
   *
   * @param days contracted days
   */
  record ByAbsence(Rational days, Reason reason) implements PartExtension {}

  /**
   * The days of statutory leave that the ECT chose to add (L11).
   *
   * @param days contracted days
   */
  record ByLeave(Rational days, Reason reason) implements PartExtension {}

  /**
   * A decision of the appropriate body, on appeal, or in Wales (L13, L18).
   *
   * @param terms FTE terms
   */
  record ByDecision(Rational terms, Reason reason) implements PartExtension {}
}
