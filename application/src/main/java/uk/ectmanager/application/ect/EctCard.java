package uk.ectmanager.application.ect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/**
 * An ECT as other features know them, from the registration.
 *
 * @param revision of the registration: a card of a lower one is older
 * @param name null until the first section is saved
 * @param registrant who works on the registration
 * @param tutor who is assigned
 * @param startDate first day of the induction as the contract says
 * @param leadProvider code, when the programme is provider-led
 * @param deliveryPartner code, when the programme is provider-led
 * @param returned whether it is a draft that the appropriate body returned to be corrected
 * @param qts how far the QTS check is, while the appropriate body has to decide; null otherwise
 */
public record EctCard(
    EctId ect,
    long revision,
    RegistrationState state,
    SchoolId school,
    AppropriateBodyId body,
    AccountId registrant,
    @Nullable PersonName name,
    @Nullable Trn trn,
    @Nullable AccountId tutor,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable BigDecimal fte,
    @Nullable String leadProvider,
    @Nullable String deliveryPartner,
    boolean returned,
    @Nullable QtsState qts) {

  /** The card of a registration. */
  public static EctCard of(Registration registration) {
    var core = registration.core();
    var teacher = core.content().teacher();
    var contract = core.content().contract();
    var programme = core.content().programme();
    return new EctCard(
        core.id(),
        core.revision(),
        registration.state(),
        core.school(),
        core.body(),
        core.registrant(),
        teacher == null ? null : teacher.name(),
        core.content().trn(),
        contract == null ? null : contract.tutor(),
        contract == null ? null : contract.startDate(),
        contract == null ? null : contract.endDate(),
        contract == null ? null : contract.pattern().fte(),
        programme == null ? null : programme.leadProvider(),
        programme == null ? null : programme.deliveryPartner(),
        registration.state() == RegistrationState.DRAFT && core.decisionReason() != null,
        registration.state() == RegistrationState.PENDING_AB ? registration.qtsState() : null);
  }

  /** The same ECT as the induction has them now: elsewhere, or with another tutor or programme. */
  public EctCard now(
      AppropriateBodyId atBody,
      SchoolId atSchool,
      @Nullable AccountId withTutor,
      @Nullable String withLeadProvider,
      @Nullable String withDeliveryPartner) {
    return new EctCard(
        ect,
        revision,
        state,
        atSchool,
        atBody,
        registrant,
        name,
        trn,
        withTutor,
        startDate,
        endDate,
        fte,
        withLeadProvider,
        withDeliveryPartner,
        returned,
        qts);
  }

  /** First and last name, or "New ECT". */
  public String fullName() {
    return name == null ? uk.ectmanager.domain.ect.RegistrationContent.UNNAMED : name.full();
  }

  /** What access to the ECT's affairs after authorisation depends on. */
  public Subject subject(boolean tutorsSeeWholeSchool, Set<PartnerId> partners) {
    var tutors = tutor == null ? Set.<AccountId>of() : Set.of(tutor);
    return new Subject(body, school, ect, tutors, tutorsSeeWholeSchool, partners);
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "EctCard[" + ect + ", " + state + "]";
  }
}
