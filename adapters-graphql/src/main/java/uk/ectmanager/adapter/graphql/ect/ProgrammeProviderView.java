package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;

/** The schema's ProgrammeProvider. */
public record ProgrammeProviderView(String code, String name, ProviderKind kind) {

  /** The view of a provider. */
  public static ProgrammeProviderView of(ProgrammeProvider provider) {
    return new ProgrammeProviderView(provider.code(), provider.name(), provider.kind());
  }

  /** The view of a provider. */
  public static @Nullable ProgrammeProviderView ofNullable(@Nullable ProgrammeProvider provider) {
    return provider == null ? null : of(provider);
  }
}
