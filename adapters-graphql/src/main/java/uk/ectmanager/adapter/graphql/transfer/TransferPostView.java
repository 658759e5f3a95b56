package uk.ectmanager.adapter.graphql.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.transfer.NewPost;

/** The schema's TransferPost. */
record TransferPostView(
    String title,
    @Nullable LocalDate endDate,
    BigDecimal fte,
    List<String> keyStages,
    @Nullable String mentorName,
    @Nullable String mentorEmail) {

  static TransferPostView of(NewPost post) {
    var email = post.mentorEmail();
    return new TransferPostView(
        post.title(),
        post.endDate(),
        post.fte(),
        post.keyStages(),
        post.mentorName(),
        email == null ? null : email.value());
  }
}
