package uk.ectmanager.domain.ect.choice;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A lead provider or delivery partner that a registration may name.
 *
 * @param code short and stable: 2 to 40 lower-case letters, digits and hyphens
 * @param name as people know it
 */
public record ProgrammeProvider(String code, String name, ProviderKind kind) {

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

  public ProgrammeProvider {
    Objects.requireNonNull(kind, "kind");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "the code of a provider has 2 to 40 lower-case letters, digits and hyphens: " + code);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a provider has a name");
    }
  }
}
