package uk.ectmanager.application.ect.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;

/** What every list of programme providers must do. */
public interface ProgrammeProvidersContract {

  /** The list under test, empty; the same one within a test method. */
  ProgrammeProviders providers();

  @Test
  default void they_come_by_name_and_are_replaced_by_code() {
    var zeta = new ProgrammeProvider("zeta", "A Partner", ProviderKind.DELIVERY_PARTNER);
    var alpha = new ProgrammeProvider("alpha", "B Lead", ProviderKind.LEAD_PROVIDER);
    assertThat(providers().all()).isEmpty();
    providers().put(List.of(alpha, zeta));
    assertThat(providers().all()).containsExactly(zeta, alpha);
    var renamed = new ProgrammeProvider("alpha", "A Lead", ProviderKind.LEAD_PROVIDER);
    providers().put(List.of(renamed));
    providers().put(List.of());
    assertThat(providers().all()).containsExactly(renamed, zeta);
  }
}
