package uk.ectmanager.adapter.graphql.ect.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.PostKind;

/** The schema's SupplyPostInput. */
public record SupplyPostInput(boolean agreed, @Nullable LocalDate agreedOn) {

  /** The kind of a post for which these were given; an ordinary one when neither was. */
  public static PostKind.Entry kind(
      @Nullable SupplyPostInput supply, @Nullable NotInTermsPostInput notInTerms) {
    return new PostKind.Entry(
        supply == null ? null : supply.toEntry(), notInTerms == null ? null : notInTerms.toEntry());
  }

  /** As typed. */
  public PostKind.SupplyEntry toEntry() {
    return new PostKind.SupplyEntry(agreed, agreedOn);
  }
}
