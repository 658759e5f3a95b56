package uk.ectmanager.application.ect.decision;

import uk.ectmanager.domain.shared.EctId;

/** Whether anything of an ECT's induction was handed in; answered by the features above. */
public interface Submissions {

  /** Whether a report of the ECT was ever submitted, or another body has them now. */
  boolean any(EctId ect);
}
