package uk.ectmanager.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.overview.OverviewScene;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.Trn;

class ReadEctStatusTest {

  private static final Trn TRN = new Trn("1000001");

  private final OverviewScene scene = new OverviewScene();
  private final InMemoryPartnerClients partners = new InMemoryPartnerClients();
  private final ReadEctStatus read =
      new ReadEctStatus(
          scene.rows,
          partners,
          scene.inductions,
          new InductionPlans(
              scene.bodyDirectory,
              new TermLines(new InMemoryTermCalendars(), SomeCalendars.BANK_HOLIDAYS)),
          scene.clock);

  @Test
  void lead_provider_and_delivery_partner_learn_where_their_ect_stands() {
    scene.rows.add(number(1).row());
    for (var code : List.of("LP-01", "DP-01")) {
      var standing = read.handle(partner(code, true), TRN).orElseThrow();
      assertThat(standing.trn()).isEqualTo(TRN);
      assertThat(standing.ect().status()).isEqualTo(EctStatus.IN_PROGRESS);
      assertThat(standing.ect().row().schoolName()).isEqualTo("Mereham Primary School");
      assertThat(standing.served()).isNull();
    }
  }

  @Test
  void nobody_else_learns_anything() {
    scene.rows.add(number(1).row());
    assertThat(read.handle(partner("LP-02", true), TRN)).isEmpty();
    assertThat(read.handle(partner("LP-01", false), TRN)).isEmpty();
    assertThat(read.handle(partner("LP-01", true), new Trn("1000002"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RegistrationState.class)
  void nothing_is_told_before_authorisation(RegistrationState state) {
    scene.rows.add(number(1).in(state).row());
    assertThat(read.handle(partner("LP-01", true), TRN).isPresent())
        .isEqualTo(state == RegistrationState.AUTHORISED);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void people_do_not_ask_as_partners(Role role) {
    var viewer = AViewer.as(role, BODY, SCHOOL_A);
    scene.rows.add(number(1).row());
    if (role == Role.PARTNER) {
      assertThat(read.handle(viewer, TRN)).isEmpty();
    } else {
      assertThatThrownBy(() -> read.handle(viewer, TRN)).isInstanceOf(NotPermitted.class);
    }
  }

  private Viewer partner(String code, boolean active) {
    var id =
        new PartnerId(UUID.nameUUIDFromBytes((code + active).getBytes(StandardCharsets.UTF_8)));
    partners.add(
        new PartnerClient(
            id,
            "partner-" + code.toLowerCase(Locale.ROOT) + (active ? "" : ".off"),
            "hash",
            "Partner " + code,
            Set.of(PartnerScope.ECT_STATUS_READ),
            Set.of(code),
            active),
        List.of());
    return OverviewScene.viewer(Grant.of(id));
  }
}
