package uk.ectmanager.adapter.graphql.ect;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.adapter.graphql.signature.FormSignatureView;
import uk.ectmanager.application.ect.RegistrationReading;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.signature.VerificationCode;

/**
 * The schema's Registration, as one viewer may read it. The ECT is mapped onto it by {@link
 * #ectId}.
 */
public final class RegistrationView {

  /** Its type in the schema and in ids. */
  public static final String TYPE = "Registration";

  private final RegistrationReading reading;

  private RegistrationView(RegistrationReading reading) {
    this.reading = reading;
  }

  /** The view of a registration. */
  public static RegistrationView of(RegistrationReading reading) {
    return new RegistrationView(reading);
  }

  /** The registration behind a global id at that argument; nobody's for an id of another type. */
  public static EctId read(String id, String... argument) {
    return new EctId(GlobalId.uuid(TYPE, id, argument));
  }

  /** Identifies the ECT, and with that the registration. */
  public EctId ectId() {
    return registration().id();
  }

  /** Opaque, the same for ever. */
  public String id() {
    return GlobalId.of(TYPE, ectId().value());
  }

  /** Rises with every change. */
  public int revision() {
    return Math.toIntExact(registration().revision());
  }

  /** Where it stands. */
  public RegistrationState state() {
    return registration().state();
  }

  /** Section 1 without the personal details. */
  public @Nullable TeacherSectionView teacher() {
    return TeacherSectionView.of(registration().content().teacher());
  }

  /** How far the QTS check is, for those who decide. */
  public @Nullable QtsState qtsState() {
    return reading.qts() ? registration().qtsState() : null;
  }

  /** The personal details, for those who may see them. */
  public @Nullable PersonalDetailsView personal() {
    return reading.personal() ? PersonalDetailsView.of(registration().content()) : null;
  }

  /** Section 2. */
  public @Nullable ContractSectionView contract() {
    return ContractSectionView.of(registration().content().contract());
  }

  /** Section 3. */
  public @Nullable TrainingSectionView training() {
    return TrainingSectionView.of(registration().content().training());
  }

  /** Section 5. */
  public @Nullable ProgrammeSectionView programme() {
    return ProgrammeSectionView.of(reading);
  }

  /** Section 6. */
  public @Nullable PriorServiceSectionView priorService() {
    return PriorServiceSectionView.of(registration().content().priorService());
  }

  /** Section 7. */
  public @Nullable PostSectionView post() {
    return PostSectionView.of(registration().content().post());
  }

  /** What keeps it from being confirmed. */
  public List<ProblemView> incomplete() {
    return reading.incomplete().stream().map(ProblemView::of).toList();
  }

  /** The signature that stands now. */
  public @Nullable FormSignatureView signature() {
    var signature = registration().signature();
    return signature == null ? null : FormSignatureView.of(signature);
  }

  /** The code beside the signature on paper. */
  public @Nullable String verificationCode() {
    var signature = registration().signature();
    return signature == null ? null : VerificationCode.of(signature).grouped();
  }

  /** Where it is to be had as a PDF. */
  public String printableForm() {
    return printableForm(id());
  }

  /** The path of the PDF of a registration with that global id. */
  public static String printableForm(String id) {
    return "/registrations/" + id + "/form.pdf";
  }

  /** Signatures that lapsed. */
  public List<FormSignatureView> lapsedSignatures() {
    return registration().core().lapsed().stream()
        .map(lapsed -> FormSignatureView.of(lapsed.signature()))
        .toList();
  }

  /** The QTS check, for those who decide. */
  public @Nullable QtsCheckView qtsCheck() {
    return reading.qts() ? QtsCheckView.of(registration()) : null;
  }

  /** What the body declared when it authorised, for those who decide. */
  public @Nullable BodyRelationsView bodyRelations() {
    return reading.qts() ? BodyRelationsView.of(registration()) : null;
  }

  /** Why it was last returned, refused or undone. */
  public @Nullable String decisionReason() {
    return registration().core().decisionReason();
  }

  /** When it was authorised. */
  public @Nullable Instant authorisedAt() {
    return switch (registration()) {
      case Registration.Authorised authorised -> authorised.authorisedAt();
      case Registration.Undone undone -> undone.mistaken().authorisedAt();
      case Registration.Draft _,
          Registration.AwaitingSignature _,
          Registration.PendingAb _,
          Registration.Refused _ ->
          null;
    };
  }

  /** What was read, for what is fetched beside it. */
  RegistrationReading reading() {
    return reading;
  }

  private Registration registration() {
    return reading.registration();
  }

  /** Two views of one registration are the same key of a batch. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegistrationView view && view.ectId().equals(ectId());
  }

  @Override
  public int hashCode() {
    return ectId().hashCode();
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "RegistrationView[" + ectId() + "]";
  }
}
