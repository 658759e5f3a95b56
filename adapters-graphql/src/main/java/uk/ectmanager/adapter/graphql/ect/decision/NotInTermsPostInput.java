package uk.ectmanager.adapter.graphql.ect.decision;

import java.math.BigDecimal;
import uk.ectmanager.domain.shared.PostKind;

/** The schema's NotInTermsPostInput. */
public record NotInTermsPostInput(BigDecimal equivalence, BigDecimal minimumTerms) {

  /** As typed. */
  public PostKind.TermsEntry toEntry() {
    return new PostKind.TermsEntry(equivalence, minimumTerms);
  }
}
