package uk.ectmanager.domain.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * The post at the new school.
 *
 * @param startDate first day there
 * @param endDate last day of a temporary post, null of a permanent one
 * @param fte more than 0 and at most 1
 * @param tutor the induction tutor there
 * @param mentorName mentors are data, without an account
 * @param kind an ordinary post or supply; whether it is at an institution without school terms, the
 *     appropriate body says when it takes the ECT over
 */
public record NewPost(
    String title,
    LocalDate startDate,
    @Nullable LocalDate endDate,
    BigDecimal fte,
    List<String> keyStages,
    AccountId tutor,
    @Nullable String mentorName,
    @Nullable EmailAddress mentorEmail,
    PostKind kind) {

  /** An ordinary post. */
  public NewPost(
      String title,
      LocalDate startDate,
      @Nullable LocalDate endDate,
      BigDecimal fte,
      List<String> keyStages,
      AccountId tutor,
      @Nullable String mentorName,
      @Nullable EmailAddress mentorEmail) {
    this(
        title,
        startDate,
        endDate,
        fte,
        keyStages,
        tutor,
        mentorName,
        mentorEmail,
        PostKind.ordinary());
  }

  public NewPost {
    Objects.requireNonNull(startDate, "startDate");
    Objects.requireNonNull(tutor, "tutor");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a post has a title");
    }
    if (endDate != null && endDate.isBefore(startDate)) {
      throw new IllegalArgumentException("a post ends on its first day or later");
    }
    fte = fte.stripTrailingZeros();
    if (fte.signum() <= 0 || fte.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a full-time equivalent is more than 0 and at most 1");
    }
    keyStages = List.copyOf(keyStages);
    if (kind instanceof PostKind.NotInTerms || !kind.fits(startDate)) {
      throw new IllegalArgumentException("a school asks for an ordinary post or agreed supply");
    }
  }

  /** What of it is signed: everything. */
  SignedContent signed() {
    return SignedContent.builder()
        .with("title", title)
        .with("startDate", startDate)
        .with("endDate", endDate)
        .with("fte", fte)
        .with("keyStages", keyStages)
        .with("tutor", tutor.value())
        .with("mentorName", mentorName)
        .with("mentorEmail", mentorEmail == null ? null : mentorEmail.value())
        .with("supply", kind instanceof PostKind.Supply supply ? signed(supply) : null)
        .build();
  }

  private static SignedContent signed(PostKind.Supply supply) {
    return SignedContent.builder()
        .with("agreed", supply.agreedOn() != null)
        .with("agreedOn", supply.agreedOn())
        .build();
  }

  /** Nothing personal, since it may stand in a log. */
  @Override
  public String toString() {
    return "NewPost[" + startDate + "]";
  }
}
