package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.induction.DatedFteView;
import uk.ectmanager.application.induction.record.InductionReading;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.Posts;
import uk.ectmanager.domain.induction.ledger.Programme;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.shared.AccountId;

/** The schema's InductionPost. */
record InductionPostView(
    int number,
    String school,
    LocalDate start,
    @Nullable LocalDate end,
    List<DatedFteView> fte,
    @Nullable String tutor,
    PostKindView.Name kind,
    @Nullable LocalDate supplyAgreedOn,
    PostKindView.@Nullable NotInTermsPostView notInTerms,
    List<ContractChangeView> changes) {

  /** The schema's ContractChange. */
  record ContractChangeView(
      int entry,
      LocalDate from,
      @Nullable BigDecimal fte,
      @Nullable String tutor,
      @Nullable String mentorName,
      @Nullable String mentorEmail,
      Programme.@Nullable Delivery programme,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner) {

    static ContractChangeView of(
        Ledger.Standing<ContractChanged> standing, InductionReading reading) {
      var change = standing.fact();
      var mentor = change.mentor();
      var programme = change.programme();
      var fte = change.fte();
      return new ContractChangeView(
          standing.entry().number(),
          change.from(),
          fte == null ? null : DatedFteView.of(change.from(), fte).fte(),
          name(change.tutor(), reading),
          mentor == null ? null : mentor.name(),
          mentor == null || mentor.email() == null ? null : mentor.email().value(),
          programme == null ? null : programme.delivery(),
          programme == null ? null : programme.leadProvider(),
          programme == null ? null : programme.deliveryPartner());
    }
  }

  static InductionPostView of(Posts.Post post, InductionReading reading) {
    var ftes = new ArrayList<DatedFteView>();
    ftes.add(DatedFteView.of(post.start(), post.began().fte()));
    for (var change : post.changes()) {
      var fte = change.fact().fte();
      if (fte != null) {
        ftes.add(DatedFteView.of(change.fact().from(), fte));
      }
    }
    return new InductionPostView(
        post.number(),
        reading.schools().getOrDefault(post.school(), ""),
        post.start(),
        post.end(),
        ftes,
        name(post.began().tutor(), reading),
        PostKindView.name(post.began().kind()),
        PostKindView.supplyAgreedOn(post.began().kind()),
        PostKindView.notInTerms(post.began().kind()),
        post.changes().stream().map(change -> ContractChangeView.of(change, reading)).toList());
  }

  private static @Nullable String name(@Nullable AccountId account, InductionReading reading) {
    return account == null ? null : reading.people().get(account);
  }
}
