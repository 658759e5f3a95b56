package uk.ectmanager.domain.partner;

import java.util.Arrays;
import java.util.Optional;

/** What a partner system may be allowed to do, by the names of OAuth. */
public enum PartnerScope {
  /** Query where the ECTs of its own programme stand. */
  ECT_STATUS_READ("ect-status:read"),

  /** Report the engagement of ECTs with its programme; reserved, nothing uses it yet. */
  ENGAGEMENT_WRITE("engagement:write");

  private final String value;

  PartnerScope(String value) {
    this.value = value;
  }

  /** As it stands in a token. */
  public String value() {
    return value;
  }

  /** The scope of that name, if there is one. */
  public static Optional<PartnerScope> of(String value) {
    return Arrays.stream(values()).filter(scope -> scope.value.equals(value)).findFirst();
  }
}
