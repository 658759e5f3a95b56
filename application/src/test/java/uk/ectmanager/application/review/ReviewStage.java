package uk.ectmanager.application.review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.signature.FakeFormSigner;
import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;

/** A school with its people and its appropriate body, and every use case of reviews on fakes. */
public final class ReviewStage {

  /** The ECT of most tests. */
  public static final EctId ECT = AnInduction.ect(1);

  /** Who writes the review of {@link #ECT}. */
  public static final AccountId TUTOR = AnAccount.id(31);

  /** A tutor of the same school to whom nobody is assigned. */
  public static final AccountId OTHER_TUTOR = AnAccount.id(32);

  /** The induction lead. */
  public static final AccountId LEAD = AnAccount.id(33);

  /** The headteacher. */
  public static final AccountId HEAD = AnAccount.id(34);

  /** The school administrator. */
  public static final AccountId SCHOOL_ADMINISTRATOR = AnAccount.id(35);

  /** The officer of the appropriate body. */
  public static final AccountId OFFICER = AnAccount.id(36);

  /** The administrator of the appropriate body. */
  public static final AccountId ADMINISTRATOR = AnAccount.id(37);

  /** The ECT in person. */
  public static final AccountId ECT_PERSON = AnAccount.id(41);

  /** A day on which a review of {@link AReview} may be submitted. */
  public static final LocalDate IN_TIME = AReview.DUE.minusDays(4);

  private final Map<EctId, EctProfile> known = new LinkedHashMap<>();
  private Instant now = IN_TIME.atTime(10, 0).toInstant(ZoneOffset.UTC);

  public final InstantSource clock = () -> now;
  public final InMemoryReviews reviews = new InMemoryReviews();
  public final InMemoryAccounts accounts =
      InMemoryAccounts.with(
          AnAccount.number(31).atSchool(Role.INDUCTION_TUTOR).active(),
          AnAccount.number(32).atSchool(Role.INDUCTION_TUTOR).active(),
          AnAccount.number(33).atSchool(Role.INDUCTION_LEAD).active(),
          AnAccount.number(34).atSchool(Role.HEADTEACHER).active(),
          AnAccount.number(35).atSchool(Role.SCHOOL_ADMINISTRATOR).active(),
          AnAccount.number(36).atBody(Role.AB_OFFICER).active(),
          AnAccount.number(37).atBody(Role.AB_ADMINISTRATOR).active(),
          AnAccount.number(41).with(Grant.of(ECT)).active());
  public final AccountDirectory directory = new AccountDirectory(accounts);
  public final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  public final Messages messages = new Messages(queue, clock);
  public final Journal journal = new Journal(new CountingIds(), clock);
  public final FakeFormSigner signer = new FakeFormSigner();
  public final EctProfiles profiles = this::profilesOf;
  public final BodyDirectory bodies;
  public final ReviewPeople people = new ReviewPeople(directory);
  public final ReviewDesk desk = new ReviewDesk(reviews, profiles, journal);
  private final Signing signing = new Signing(signer, clock);
  public final SaveReview save = new SaveReview(desk);
  public final SendReviewToEct send = new SendReviewToEct(desk);
  public final SignReviewAsEct signAsEct = new SignReviewAsEct(desk, signing);
  public final SignReviewAsTutor signAsTutor = new SignReviewAsTutor(desk, signing);
  public final AcceptReview accept = new AcceptReview(desk, clock);
  public final RejectReview reject = new RejectReview(desk);

  /** With {@link #ECT}, who is assigned to {@link #TUTOR}. */
  public ReviewStage() {
    var stored = new InMemoryAppropriateBodies();
    stored.add(
        SomeBodies.body(AnInduction.BODY, "Invented Hub", AppropriateBodyKind.TEACHING_SCHOOL_HUB),
        List.of());
    bodies = new BodyDirectory(stored);
    enrol(ECT, "Ada Example", TUTOR);
  }

  /** One more ECT at the school. */
  public void enrol(EctId ect, String name, AccountId tutor) {
    known.put(
        ect,
        new EctProfile(
            ect,
            name,
            AnInduction.SCHOOL,
            "Elm Park",
            AnInduction.BODY,
            tutor,
            new Subject(
                AnInduction.BODY, AnInduction.SCHOOL, ect, Set.of(tutor), false, Set.of())));
  }

  /** It is ten in the morning of that day. */
  public void on(LocalDate day) {
    now = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
  }

  /** Keeps a review as it is. */
  public ReviewId keep(ProgressReview review) {
    reviews.add(review, List.of());
    return review.id();
  }

  /** The review as stored now. */
  public ProgressReview stored(ReviewId id) {
    return reviews.find(id).map(Versioned::value).orElseThrow();
  }

  /** The tutor of {@link #ECT}, signed in a minute ago. */
  public Viewer tutor() {
    return viewer(TUTOR, Grant.at(Role.INDUCTION_TUTOR, AnInduction.SCHOOL));
  }

  /** The ECT, signed in a minute ago. */
  public Viewer ect() {
    return viewer(ECT_PERSON, Grant.of(ECT));
  }

  /** The officer, signed in a minute ago. */
  public Viewer officer() {
    return viewer(OFFICER, Grant.at(Role.AB_OFFICER, AnInduction.BODY));
  }

  /** Somebody with these grants, signed in a minute ago. */
  public Viewer viewer(AccountId account, Grant... grants) {
    return new Viewer(account, "Sam Example", Set.of(grants), now.minusSeconds(60), "192.0.2.1");
  }

  /** Somebody in that role at another school, appropriate body or induction. */
  public Viewer elsewhere(Role role) {
    var id = new UUID(99, 99);
    return viewer(
        AnAccount.id(99),
        switch (role) {
          case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST ->
              Grant.at(role, new AppropriateBodyId(id));
          case HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR, SCHOOL_ADMINISTRATOR ->
              Grant.at(role, new SchoolId(id));
          case ECT -> Grant.of(new EctId(id));
          case OPERATOR, SYSTEM -> Grant.everywhere(role);
          case PARTNER -> Grant.of(new uk.ectmanager.domain.shared.PartnerId(id));
        });
  }

  private Map<EctId, EctProfile> profilesOf(Collection<EctId> ects) {
    var found = new HashMap<>(known);
    found.keySet().retainAll(Set.copyOf(ects));
    return found;
  }
}
