package uk.ectmanager.domain.school;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A school as the official register describes it.
 *
 * @param establishment local authority code and establishment number, such as {@code 123/4567}
 * @param type type of establishment, in the register's words
 * @param status whether it is open, in the register's words
 * @param phase phase of education, in the register's words
 */
public record SchoolDetails(
    Urn urn,
    @Nullable String establishment,
    String name,
    @Nullable String type,
    @Nullable String status,
    @Nullable String phase,
    @Nullable String street,
    @Nullable String town,
    @Nullable Postcode postcode) {

  /** The longest text of any field. */
  public static final int MOST = 200;

  public SchoolDetails {
    Objects.requireNonNull(urn, "urn");
    if (name.isBlank() || name.length() > MOST) {
      throw new IllegalArgumentException("a school has a name of 1 to " + MOST + " characters");
    }
  }

  /**
   * Whether it is open: {@code Open} and {@code Open, but proposed to close} are (reference 3.2),
   * and so is one of which the register says nothing.
   */
  public boolean isOpen() {
    return status == null || status.startsWith("Open");
  }

  /**
   * Whether a national body may serve it: independent schools and British schools overseas
   * (reference 3.2); all others belong to teaching school hubs.
   */
  public boolean mayHaveNationalBody() {
    return type != null
        && (type.startsWith("Other independent") || type.startsWith("British schools overseas"));
  }
}
