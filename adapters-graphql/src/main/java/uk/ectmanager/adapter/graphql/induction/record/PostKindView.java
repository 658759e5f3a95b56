package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;

/** What the schema shows of a kind of post. */
public final class PostKindView {

  private static final int DECIMALS = 9;

  private PostKindView() {}

  /** The schema's PostKind. */
  public enum Name {
    /** An ordinary post. */
    ORDINARY,

    /** Supply teaching. */
    SUPPLY,

    /** A post at an institution without school terms. */
    NOT_IN_TERMS
  }

  /** The schema's NotInTermsPost. */
  public record NotInTermsPostView(BigDecimal equivalence, BigDecimal minimumTerms) {}

  /** Its name. */
  public static Name name(PostKind kind) {
    return switch (kind) {
      case PostKind.Ordinary _ -> Name.ORDINARY;
      case PostKind.Supply _ -> Name.SUPPLY;
      case PostKind.NotInTerms _ -> Name.NOT_IN_TERMS;
    };
  }

  /** When the headteacher agreed, of supply to which they did. */
  public static @Nullable LocalDate supplyAgreedOn(PostKind kind) {
    return kind instanceof PostKind.Supply supply ? supply.agreedOn() : null;
  }

  /** What the appropriate body fixed, where there are no terms. */
  public static @Nullable NotInTermsPostView notInTerms(PostKind kind) {
    return kind instanceof PostKind.NotInTerms college
        ? new NotInTermsPostView(decimal(college.equivalence()), decimal(college.minimumTerms()))
        : null;
  }

  private static BigDecimal decimal(Rational number) {
    return new BigDecimal(number.rounded(DECIMALS).stripTrailingZeros().toPlainString());
  }
}
