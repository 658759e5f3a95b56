package uk.ectmanager.bootstrap.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.review.MongoReviews;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.adapter.security.JwsFormSigner;
import uk.ectmanager.adapter.security.KeyPurpose;
import uk.ectmanager.adapter.security.KeyRing;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.review.AReview;
import uk.ectmanager.application.signature.SignedForm;
import uk.ectmanager.application.signature.SignedForms;
import uk.ectmanager.application.signature.VerifyFormSignatures;
import uk.ectmanager.bootstrap.signature.Tampering;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewContent;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureClaims;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.SignatureStatement.Kind;
import uk.ectmanager.domain.signature.SignedContent;

/** One byte changed in what is stored of a signed progress review is found. */
@OnEveryMongo
class StoredReviewIT {

  /** What is no part of what people signed: who looks after it, where it stands, when it is due. */
  private static final Set<String> NOT_SIGNED =
      Set.of(
          "bodyId",
          "schoolId",
          "release",
          "earliest",
          "due",
          "revision",
          "lapsed",
          "state",
          "submitted",
          "rejectionReason",
          "submittedAt",
          "decidedAt");

  private static final Instant AT = Instant.parse("2026-12-14T10:00:00Z");

  private final AtomicReference<KeyRing> keys = new AtomicReference<>(KeyRing.generate(AT, false));
  private final JwsFormSigner signer = new JwsFormSigner(() -> Objects.requireNonNull(keys.get()));
  private final MongoReviews reviews;
  private final MongoCollection<Document> collection;

  StoredReviewIT(TestServer server) {
    var database = server.fresh(ReviewEvent.class);
    reviews = database.indexed(new MongoReviews(database.storage()));
    collection = database.database().getCollection("reviews");
  }

  /** The stored reviews, whoever asks. */
  private final class StoredReviews implements SignedForms {
    @Override
    public FormKind kind() {
      return FormKind.PROGRESS_REVIEW;
    }

    @Override
    public Optional<SignedForm> find(Viewer viewer, UUID form) {
      return reviews
          .find(new ReviewId(form))
          .map(found -> new SignedForm(form, found.value().frozen(), found.value().signatures()));
    }
  }

  @Test
  void one_character_changed_in_storage_is_found() {
    var submitted = submitted(1, AReview.full(), "I agree.");
    reviews.add(submitted, List.of());
    assertThat(tampering(submitted).isFoundEverywhereBut(NOT_SIGNED)).isGreaterThan(40);
  }

  @Test
  void an_accepted_review_is_guarded_as_well() {
    var accepted = submitted(2, AReview.complete(), "Thank you.").accept(AT.plusSeconds(60)).next();
    reviews.add(accepted, List.of());
    assertThat(tampering(accepted).isFoundEverywhereBut(NOT_SIGNED)).isGreaterThan(25);
  }

  @Test
  void what_was_left_out_cannot_be_filled_in_later() {
    var submitted = submitted(3, AReview.complete(), null);
    reviews.add(submitted, List.of());
    var tampering = tampering(submitted);
    tampering.isFound("state.ectComment", "I never wrote this.");
    tampering.isFound("state.content.changesNextTerm", "Nobody agreed to this.");
    tampering.isFound("state.content.destination", "Elsewhere");
  }

  @Test
  void a_signature_of_another_review_or_of_the_other_signatory_does_not_stand_here() {
    var submitted = submitted(4, AReview.complete(), null);
    var other = submitted(5, AReview.complete(), null);
    reviews.add(submitted, List.of());
    reviews.add(other, List.of());
    var tampering = tampering(submitted);
    tampering.isFound("state.byEct", stored(other).get("byEct", Document.class));
    tampering.isFound("state.byTutor", stored(other).get("byTutor", Document.class));
    tampering.isFound("state.byTutor", stored(submitted).get("byEct", Document.class));
    tampering.isFound("state.byEct", stored(submitted).get("byTutor", Document.class));
  }

  @Test
  void after_rotations_old_signatures_verify_and_new_ones_too() {
    var old = submitted(6, AReview.full(), "I agree.");
    reviews.add(old, List.of());
    for (var year = 1; year <= 3; year++) {
      keys.set(
          Objects.requireNonNull(keys.get())
              .rotated(KeyPurpose.FORM, AT.plus(Duration.ofDays(365L * year))));
      var young = submitted(6 + year, AReview.complete(), null);
      reviews.add(young, List.of());
      assertThat(verify(young.id())).isEqualTo("VALID");
      assertThat(verify(old.id())).isEqualTo("VALID");
    }
    assertThat(old.byEct().proof().split("\\.", -1)[0])
        .as("the key of the old signature")
        .isNotEqualTo(submitted(10, AReview.full(), null).byEct().proof().split("\\.", -1)[0]);
    tampering(old).isFound("state.ectComment", "I disagree.");
  }

  @Test
  void the_keys_of_somebody_else_verify_nothing() {
    var forged = submitted(11, AReview.full(), "I agree.");
    reviews.add(forged, List.of());
    keys.set(KeyRing.generate(AT, false));
    assertThat(verify(forged.id())).isEqualTo("UNKNOWN_KEY UNKNOWN_KEY");
  }

  private Tampering tampering(ProgressReview review) {
    return new Tampering(collection, review.id().toString(), () -> verify(review.id()));
  }

  private Document stored(ProgressReview review) {
    return Objects.requireNonNull(
            collection.find(Filters.eq("_id", review.id().toString())).first())
        .get("state", Document.class);
  }

  /** What was found, or that it cannot even be read. */
  private String verify(ReviewId id) {
    try {
      var findings =
          new VerifyFormSignatures(signer, List.of(new StoredReviews()))
              .handle(SystemViewer.at(AT), FormKind.PROGRESS_REVIEW, id.value())
              .orElseThrow();
      return findings.valid()
          ? "VALID"
          : findings.signatures().stream()
              .map(finding -> finding.verification().name())
              .collect(Collectors.joining(" "));
    } catch (RuntimeException unreadable) {
      return "UNREADABLE";
    }
  }

  private ProgressReview.Submitted submitted(
      int ect, ReviewContent content, @Nullable String comment) {
    var sent = AReview.released(AnInduction.ect(ect), 1).save(content).next().send(content).next();
    var signed =
        sent.sign(comment, sign(sent, Role.ECT, Kind.REVIEW_ECT, sent.frozenWith(comment))).next();
    return signed
        .submit(sign(signed, Role.INDUCTION_TUTOR, Kind.REVIEW_TUTOR, signed.frozen()), AT)
        .next();
  }

  private Signature sign(ProgressReview review, Role role, Kind kind, SignedContent content) {
    return signer.sign(
        content,
        new SignatureClaims(
            review.id().value(),
            review.head().revision(),
            new AccountId(UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8))),
            "Sam Example",
            role,
            SignatureStatement.current(kind),
            AT));
  }
}
