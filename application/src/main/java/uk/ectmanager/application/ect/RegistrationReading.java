package uk.ectmanager.application.ect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.shared.Problem;

/**
 * A registration as one viewer may read it.
 *
 * @param personal whether date of birth, National Insurance number and home address may be shown
 * @param qts whether the QTS check may be shown
 * @param incomplete what keeps a draft from being confirmed; empty in every later state
 * @param leadProvider of the programme section, by its code
 * @param deliveryPartner of the programme section, by its code
 */
public record RegistrationReading(
    Registration registration,
    boolean personal,
    boolean qts,
    List<Problem> incomplete,
    @Nullable ProgrammeProvider leadProvider,
    @Nullable ProgrammeProvider deliveryPartner) {

  public RegistrationReading {
    incomplete = List.copyOf(incomplete);
  }
}
