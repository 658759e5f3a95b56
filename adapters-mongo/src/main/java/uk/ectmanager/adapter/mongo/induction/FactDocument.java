package uk.ectmanager.adapter.mongo.induction;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Mentor;
import uk.ectmanager.domain.induction.ledger.Programme;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyClaimed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyReleased;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Extended;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PriorServed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Struck;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Undone;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A recorded fact as it is stored: the simple name of its record, and a part for what it is about;
 * an unknown name cannot be read.
 *
 * @param kind simple name of the fact
 */
record FactDocument(
    String kind,
    @Nullable PostDocument post,
    @Nullable ContractDocument contract,
    @Nullable EndDocument end,
    @Nullable AwayDocument away,
    @Nullable DecisionDocument decision,
    @Nullable BodyDocument body) {

  FactDocument(
      String kind,
      @Nullable PostDocument post,
      @Nullable ContractDocument contract,
      @Nullable EndDocument end,
      @Nullable AwayDocument away,
      @Nullable DecisionDocument decision) {
    this(kind, post, contract, end, away, decision, null);
  }

  /**
   * A post that began.
   *
   * @param supply null of other posts, also in those stored before there were kinds of post
   * @param notInTerms likewise
   */
  record PostDocument(
      String schoolId,
      LocalDate start,
      @Nullable LocalDate end,
      String fte,
      @Nullable String tutor,
      @Nullable SupplyDocument supply,
      @Nullable NotInTermsDocument notInTerms) {

    static PostDocument of(PostBegan began) {
      return new PostDocument(
          began.school().toString(),
          began.start(),
          began.end(),
          began.fte().toString(),
          text(began.tutor()),
          began.kind() instanceof PostKind.Supply supply
              ? new SupplyDocument(supply.agreedOn() != null, supply.agreedOn())
              : null,
          began.kind() instanceof PostKind.NotInTerms college
              ? new NotInTermsDocument(
                  college.equivalence().toString(), college.minimumTerms().toString())
              : null);
    }

    PostBegan toDomain() {
      return new PostBegan(
          SchoolId.of(schoolId),
          start,
          end,
          Fte.of(fte),
          tutor == null ? null : AccountId.of(tutor),
          kind());
    }

    private PostKind kind() {
      if (supply != null) {
        return new PostKind.Supply(supply.agreedOn());
      }
      return notInTerms == null
          ? PostKind.ordinary()
          : new PostKind.NotInTerms(
              Rational.of(notInTerms.equivalence()), Rational.of(notInTerms.minimumTerms()));
    }
  }

  /** Supply, with the day of its agreement if there was one; a part without values is not read. */
  record SupplyDocument(boolean agreed, @Nullable LocalDate agreedOn) {}

  /** A post without school terms; numbers are their exact text. */
  record NotInTermsDocument(String equivalence, String minimumTerms) {}

  /** A change of contract. */
  record ContractDocument(
      int post,
      LocalDate from,
      @Nullable String fte,
      @Nullable String tutor,
      @Nullable String mentorName,
      @Nullable String mentorEmail,
      @Nullable String delivery,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner) {

    static ContractDocument of(ContractChanged changed) {
      var mentor = changed.mentor();
      var programme = changed.programme();
      return new ContractDocument(
          changed.post(),
          changed.from(),
          text(changed.fte()),
          text(changed.tutor()),
          mentor == null ? null : mentor.name(),
          mentor == null || mentor.email() == null ? null : mentor.email().value(),
          programme == null ? null : programme.delivery().name(),
          programme == null ? null : programme.leadProvider(),
          programme == null ? null : programme.deliveryPartner());
    }

    ContractChanged toDomain() {
      return new ContractChanged(
          post,
          from,
          fte == null ? null : Fte.of(fte),
          tutor == null ? null : AccountId.of(tutor),
          mentorName == null
              ? null
              : new Mentor(mentorName, mentorEmail == null ? null : new EmailAddress(mentorEmail)),
          delivery == null
              ? null
              : new Programme(Programme.Delivery.valueOf(delivery), leadProvider, deliveryPartner));
    }
  }

  /**
   * An appropriate body that let go or claimed.
   *
   * @param bodyId of the one that claimed or released; null in a release from before that was told
   */
  record BodyDocument(@Nullable String bodyId, LocalDate day) {}

  /**
   * The end of a post; of all, without a post, when the registration was undone.
   *
   * @param transferred true or null, also in those stored before it was told
   */
  record EndDocument(int post, LocalDate lastDay, @Nullable Boolean transferred) {}

  static FactDocument of(RecordedFact fact) {
    var kind = fact.getClass().getSimpleName();
    return switch (fact) {
      case PostBegan began ->
          new FactDocument(kind, PostDocument.of(began), null, null, null, null);
      case ContractChanged changed ->
          new FactDocument(kind, null, ContractDocument.of(changed), null, null, null);
      case PostEnded ended ->
          new FactDocument(
              kind,
              null,
              null,
              new EndDocument(ended.post(), ended.lastDay(), ended.transferred() ? true : null),
              null,
              null);
      case AbsenceRecorded recorded -> away(kind, AwayDocument.of(recorded.absence()));
      case LeaveRecorded leave -> away(kind, AwayDocument.of(leave));
      case LeaveChosen chosen -> away(kind, AwayDocument.of(chosen));
      case Extended extended -> decision(kind, DecisionDocument.of(extended.extension()));
      case Reduced reduced -> decision(kind, DecisionDocument.of(reduced.reduction()));
      case LeadNamed named -> decision(kind, DecisionDocument.of(named.lead()));
      case PriorServed served -> decision(kind, DecisionDocument.of(served.service()));
      case BodyReleased released -> {
        var of = released.body();
        yield body(kind, new BodyDocument(of == null ? null : of.toString(), released.lastDay()));
      }
      case BodyClaimed claimed ->
          body(kind, new BodyDocument(claimed.body().toString(), claimed.from()));
      case Undone undone ->
          new FactDocument(kind, null, null, new EndDocument(0, undone.on(), null), null, null);
      case Struck _ -> new FactDocument(kind, null, null, null, null, null);
    };
  }

  private static FactDocument away(String kind, AwayDocument document) {
    return new FactDocument(kind, null, null, null, document, null);
  }

  private static FactDocument decision(String kind, DecisionDocument document) {
    return new FactDocument(kind, null, null, null, null, document);
  }

  private static FactDocument body(String kind, BodyDocument body) {
    return new FactDocument(kind, null, null, null, null, null, body);
  }

  RecordedFact toDomain() {
    return switch (kind) {
      case "PostBegan" -> Objects.requireNonNull(post).toDomain();
      case "ContractChanged" -> Objects.requireNonNull(contract).toDomain();
      case "PostEnded" -> {
        var ended = Objects.requireNonNull(end);
        yield new PostEnded(
            ended.post(), ended.lastDay(), Boolean.TRUE.equals(ended.transferred()));
      }
      case "AbsenceRecorded" -> new AbsenceRecorded(Objects.requireNonNull(away).toAbsence());
      case "LeaveRecorded" -> Objects.requireNonNull(away).toLeave();
      case "LeaveChosen" -> Objects.requireNonNull(away).toChoice();
      case "Extended" -> new Extended(Objects.requireNonNull(decision).extension());
      case "Reduced" -> new Reduced(Objects.requireNonNull(decision).reduction());
      case "LeadNamed" -> new LeadNamed(Objects.requireNonNull(decision).lead());
      case "PriorServed" -> new PriorServed(Objects.requireNonNull(decision).service());
      case "BodyReleased" -> {
        var released = Objects.requireNonNull(body);
        yield new BodyReleased(
            released.day(),
            released.bodyId() == null ? null : AppropriateBodyId.of(released.bodyId()));
      }
      case "BodyClaimed" -> {
        var claimed = Objects.requireNonNull(body);
        yield new BodyClaimed(
            AppropriateBodyId.of(Objects.requireNonNull(claimed.bodyId())), claimed.day());
      }
      case "Undone" -> new Undone(Objects.requireNonNull(end).lastDay());
      case "Struck" -> new Struck();
      default -> throw new IllegalStateException("no recorded fact is called " + kind);
    };
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
