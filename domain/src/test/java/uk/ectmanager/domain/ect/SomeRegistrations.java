package uk.ectmanager.domain.ect;

import static uk.ectmanager.domain.ect.section.SomeSections.START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.check.CheckSource;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.check.RecordMatch;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.ect.section.SomeSections;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

/** One registration in each of its states, for the tests of this package. */
final class SomeRegistrations {

  static final EctId ID = new EctId(new UUID(0, 1));
  static final SchoolId SCHOOL = new SchoolId(new UUID(0, 2));
  static final AppropriateBodyId BODY = new AppropriateBodyId(new UUID(0, 3));
  static final AccountId LEAD = new AccountId(new UUID(0, 4));
  static final AccountId HEAD = new AccountId(new UUID(0, 5));
  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  static final Backdating NEVER = new Backdating(0, _ -> false);

  private SomeRegistrations() {}

  static RegistrationChange started() {
    return Registration.start(ID, SCHOOL, BODY, LEAD, new UUID(0, 6), NOW);
  }

  static RegistrationChange save(Registration registration, RegistrationSection section) {
    return done(registration.save(section, NOW));
  }

  static Registration.Draft complete(LocalDate start) {
    var next = started().next();
    for (var section :
        List.of(
            SomeSections.teacher(),
            SomeSections.contract(start),
            SomeSections.training(),
            SomeSections.address(),
            SomeSections.programme(),
            SomeSections.post())) {
      next = save(next, section).next();
    }
    return (Registration.Draft) next;
  }

  static Registration.AwaitingSignature awaiting(LocalDate start) {
    return (Registration.AwaitingSignature) done(complete(start).confirm(LEAD, true)).next();
  }

  static Registration.PendingAb pending(LocalDate start) {
    var awaiting = awaiting(start);
    return (Registration.PendingAb) awaiting.sign(signature(awaiting)).next();
  }

  static Signature signature(Registration.AwaitingSignature awaiting) {
    var statement = SignatureStatement.current(SignatureStatement.Kind.REGISTRATION_HEADTEACHER);
    return Signature.of(
        awaiting.toSign().claims(HEAD, "Hed Example", Role.HEADTEACHER, statement, NOW),
        "hash",
        "proof");
  }

  static QtsCheck clear() {
    return check(true, LocalDate.of(2026, 7, 1), false, false, EarlierOutcome.NONE);
  }

  static QtsCheck check(
      boolean identity,
      @Nullable LocalDate qts,
      boolean prohibited,
      boolean exempt,
      EarlierOutcome outcome) {
    return new QtsCheck(
        NOW,
        HEAD,
        "Olly Officer",
        CheckSource.OFFICER,
        identity ? RecordMatch.MATCHES : RecordMatch.DIFFERS,
        null,
        qts,
        prohibited,
        exempt,
        outcome,
        null);
  }

  static Registration.PendingAb checked() {
    return (Registration.PendingAb) pending(START).check(clear()).next();
  }

  static RegistrationChange done(Result<RegistrationChange> result) {
    return switch (result) {
      case Result.Done<RegistrationChange>(var change) -> change;
      case Result.Refused<RegistrationChange>(var problems) ->
          throw new AssertionError("refused: " + problems);
    };
  }

  static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }
}
