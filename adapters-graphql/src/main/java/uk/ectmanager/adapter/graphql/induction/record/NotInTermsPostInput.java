package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import uk.ectmanager.domain.shared.PostKind;

/** The schema's NotInTermsPostInput. */
public record NotInTermsPostInput(BigDecimal equivalence, BigDecimal minimumTerms) {

  /** As typed. */
  public PostKind.TermsEntry toEntry() {
    return new PostKind.TermsEntry(equivalence, minimumTerms);
  }
}
