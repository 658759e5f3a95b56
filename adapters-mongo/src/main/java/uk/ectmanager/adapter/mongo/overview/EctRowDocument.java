package uk.ectmanager.adapter.mongo.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.shared.Trn;

/** A row as it is stored; what may be missing was not kept once. */
record EctRowDocument(
    String ect,
    long revision,
    String registration,
    String body,
    String school,
    String schoolName,
    String urn,
    String registrant,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String trn,
    @Nullable String tutor,
    @Nullable String tutorName,
    @Nullable String leadProvider,
    @Nullable String deliveryPartner,
    @Nullable LocalDate start,
    List<Post> posts,
    List<Released> reviews,
    List<Planned> planned,
    @Nullable LocalDate releasedOn,
    @Nullable Open transfer,
    @Nullable Boolean returned,
    @Nullable String qts,
    @Nullable LocalDate leavesOn,
    @Nullable List<Choice> leaveChoices) {

  record Open(
      String id,
      String toSchool,
      String toSchoolName,
      @Nullable String actingBody,
      boolean releases) {

    static Open of(EctRow.OpenTransfer open) {
      return new Open(
          open.id().toString(),
          open.toSchool().toString(),
          open.toSchoolName(),
          text(open.actingBody()),
          open.releases());
    }

    EctRow.OpenTransfer toRow() {
      return new EctRow.OpenTransfer(
          TransferId.of(id),
          SchoolId.of(toSchool),
          toSchoolName,
          actingBody == null ? null : AppropriateBodyId.of(actingBody),
          releases);
    }
  }

  record Post(LocalDate start, @Nullable LocalDate end) {}

  record Released(String review, int number, String state, int revision, LocalDate due) {}

  record Choice(int entry, String kind, LocalDate lastDay) {}

  record Planned(String kind, LocalDate due, boolean provisional) {}

  static EctRowDocument of(EctRow row) {
    var name = row.name();
    return new EctRowDocument(
        row.ect().toString(),
        row.revision(),
        row.registration().name(),
        row.body().toString(),
        row.school().toString(),
        row.schoolName(),
        row.urn(),
        row.registrant().toString(),
        name == null ? null : name.first(),
        name == null ? null : name.last(),
        text(row.trn()),
        text(row.tutor()),
        row.tutorName(),
        row.leadProvider(),
        row.deliveryPartner(),
        row.start(),
        row.posts().stream().map(post -> new Post(post.start(), post.end())).toList(),
        row.reviews().stream()
            .map(one ->
                new Released(
                    one.review().toString(),
                    one.number(),
                    one.state().name(),
                    one.revision(),
                    one.due()))
            .toList(),
        row.planned().stream()
            .map(one -> new Planned(one.kind().name(), one.due(), one.provisional()))
            .toList(),
        row.releasedOn(),
        row.transfer() == null ? null : Open.of(row.transfer()),
        row.returned(),
        row.qts() == null ? null : row.qts().name(),
        row.leavesOn(),
        row.leaveChoices().stream()
            .map(one -> new Choice(one.entry(), one.kind().name(), one.lastDay()))
            .toList());
  }

  EctRow toRow() {
    return new EctRow(
        EctId.of(ect),
        revision,
        RegistrationState.valueOf(registration),
        AppropriateBodyId.of(body),
        SchoolId.of(school),
        schoolName,
        urn,
        AccountId.of(registrant),
        firstName == null || lastName == null ? null : new PersonName(firstName, lastName),
        trn == null ? null : new Trn(trn),
        tutor == null ? null : AccountId.of(tutor),
        tutorName,
        leadProvider,
        deliveryPartner,
        start,
        posts.stream().map(post -> new EctRow.Post(post.start(), post.end())).toList(),
        reviews.stream()
            .map(one ->
                new EctRow.ReleasedReview(
                    ReviewId.of(one.review()),
                    one.number(),
                    ReviewState.valueOf(one.state()),
                    one.revision(),
                    one.due()))
            .toList(),
        planned.stream()
            .map(one ->
                new EctRow.PlannedReport(
                    ReportKind.valueOf(one.kind()), one.due(), one.provisional()))
            .toList(),
        releasedOn,
        transfer == null ? null : transfer.toRow(),
        Boolean.TRUE.equals(returned),
        qts == null ? null : QtsState.valueOf(qts),
        leavesOn,
        leaveChoices == null
            ? List.of()
            : leaveChoices.stream()
                .map(one ->
                    new EctRow.LeaveChoice(
                        one.entry(), LeaveKind.valueOf(one.kind()), one.lastDay()))
                .toList());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }
}
