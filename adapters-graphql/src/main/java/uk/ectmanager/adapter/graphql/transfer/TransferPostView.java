package uk.ectmanager.adapter.graphql.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.induction.record.PostKindView;
import uk.ectmanager.domain.transfer.Transfer;

/** The schema's TransferPost. */
record TransferPostView(
    String title,
    @Nullable LocalDate endDate,
    BigDecimal fte,
    List<String> keyStages,
    @Nullable String mentorName,
    @Nullable String mentorEmail,
    PostKindView.Name kind,
    @Nullable LocalDate supplyAgreedOn,
    PostKindView.@Nullable NotInTermsPostView notInTerms) {

  static TransferPostView of(Transfer transfer) {
    var post = transfer.core().post();
    var email = post.mentorEmail();
    var kind =
        transfer instanceof Transfer.Completed completed
            ? completed.admission().kindOf(post)
            : post.kind();
    return new TransferPostView(
        post.title(),
        post.endDate(),
        post.fte(),
        post.keyStages(),
        post.mentorName(),
        email == null ? null : email.value(),
        PostKindView.name(kind),
        PostKindView.supplyAgreedOn(kind),
        PostKindView.notInTerms(kind));
  }
}
