package uk.ectmanager.bootstrap.ect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;

/**
 * The choice list of programme providers.
 *
 * @param programmeProviders added, or changed by code, at each start; others stay
 */
@ConfigurationProperties("ect")
record ProgrammeProviderSettings(@Nullable List<Provider> programmeProviders) {

  /** One of them, such as {@code {code: lead-one, name: Lead One, kind: LEAD_PROVIDER}}. */
  record Provider(String code, String name, ProviderKind kind) {}

  List<ProgrammeProvider> providers() {
    return programmeProviders == null
        ? List.of()
        : programmeProviders.stream()
            .map(one -> new ProgrammeProvider(one.code(), one.name(), one.kind()))
            .toList();
  }
}
