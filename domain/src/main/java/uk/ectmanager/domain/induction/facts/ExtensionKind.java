package uk.ectmanager.domain.induction.facts;

/** Who extended induction by FTE terms; extensions by absence and leave follow from those (L8). */
public enum ExtensionKind {
  /** The appropriate body, deciding after completion (L13; G 3.8). */
  APPROPRIATE_BODY,
  /** The Teaching Regulation Agency, on appeal. */
  APPEAL,
  /** It was extended in Wales before the ECT came: treated as extended in England (L18). */
  WALES
}
