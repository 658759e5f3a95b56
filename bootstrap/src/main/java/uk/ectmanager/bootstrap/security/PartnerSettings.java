package uk.ectmanager.bootstrap.security;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.ectmanager.application.partner.RegisterPartner;

/**
 * The partner systems that the operator configures.
 *
 * @param partners each registered, or brought up to date, at start
 */
@ConfigurationProperties("ect.operator")
public record PartnerSettings(@DefaultValue List<Partner> partners) {

  /**
   * One of them.
   *
   * @param providers codes of the lead providers and delivery partners it speaks for
   */
  public record Partner(
      @Nullable String clientId,
      @Nullable String secret,
      @Nullable String name,
      @DefaultValue("ect-status:read") Set<String> scopes,
      @DefaultValue Set<String> providers,
      @DefaultValue("true") boolean active) {

    RegisterPartner.Command toCommand() {
      return new RegisterPartner.Command(
          clientId == null ? "" : clientId,
          secret == null ? "" : secret,
          name == null ? "" : name,
          scopes,
          providers,
          active);
    }
  }
}
