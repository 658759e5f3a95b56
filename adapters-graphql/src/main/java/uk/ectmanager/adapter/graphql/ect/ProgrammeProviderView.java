package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.ProgrammeProvider;
import uk.ectmanager.domain.ect.ProviderKind;

/** The schema's ProgrammeProvider. */
record ProgrammeProviderView(String code, String name, ProviderKind kind) {

  static ProgrammeProviderView of(ProgrammeProvider provider) {
    return new ProgrammeProviderView(provider.code(), provider.name(), provider.kind());
  }

  static @Nullable ProgrammeProviderView ofNullable(@Nullable ProgrammeProvider provider) {
    return provider == null ? null : of(provider);
  }
}
