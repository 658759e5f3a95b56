package uk.ectmanager.adapter.graphql.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.overview.OverviewScene;
import uk.ectmanager.application.partner.InMemoryPartnerClients;
import uk.ectmanager.application.partner.ReadEctStatus;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.PartnerId;

class PartnerDocumentsTest {

  private static final String STATUS =
      """
      query($trn: Trn!) { ectStatus(trn: $trn) { trn name status school urn inductionStart termsServed
        termsRemaining nextReport { kind due overdue provisional } } }
      """;

  private final OverviewScene scene = new OverviewScene();
  private final InMemoryPartnerClients partners = new InMemoryPartnerClients();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new PartnerController(
                  new ReadEctStatus(
                      scene.rows,
                      partners,
                      scene.inductions,
                      new InductionPlans(
                          scene.bodyDirectory,
                          new TermLines(new InMemoryTermCalendars(), SomeCalendars.BANK_HOLIDAYS)),
                      scene.clock)));

  private Viewer partner(String provider) {
    var id = new PartnerId(UUID.nameUUIDFromBytes(provider.getBytes(StandardCharsets.UTF_8)));
    partners.add(
        new PartnerClient(
            id,
            "client-" + provider.toLowerCase(Locale.ROOT),
            "hash",
            "Partner " + provider,
            Set.of(PartnerScope.ECT_STATUS_READ),
            Set.of(provider),
            true),
        List.of());
    return OverviewScene.viewer(Grant.of(id));
  }

  @Test
  void a_partner_learns_where_its_own_ect_stands_and_no_more() {
    scene.rows.add(
        number(1)
            .called("Ann", "Abel")
            .planned(ReportKind.PROGRESS_REVIEW, LocalDate.of(2026, 12, 18))
            .row());
    var answer = graphql.as(partner("LP-01")).run(STATUS, Map.of("trn", "RP 10/00001"));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.data("ectStatus.trn")).isEqualTo("1000001");
    assertThat(answer.data("ectStatus.name")).isEqualTo("Ann Abel");
    assertThat(answer.data("ectStatus.status")).isEqualTo("IN_PROGRESS");
    assertThat(answer.data("ectStatus.school")).isEqualTo("Mereham Primary School");
    assertThat(answer.data("ectStatus.nextReport.due")).isEqualTo("2026-12-18");
  }

  @Test
  void of_anybody_else_a_partner_learns_nothing() {
    scene.rows.add(number(1).row());
    graphql.as(partner("LP-02"));
    var foreign = graphql.run(STATUS, Map.of("trn", "1000001"));
    assertThat(foreign.errors()).isEmpty();
    assertThat(foreign.data("ectStatus")).isNull();
    assertThat(graphql.run(STATUS, Map.of("trn", "7654321")).body()).isEqualTo(foreign.body());
    assertThat(graphql.run(STATUS, Map.of("trn", "12345678")).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTNER")
  void people_do_not_ask_so(Role role) {
    scene.rows.add(number(1).row());
    graphql.as(AViewer.as(role, BODY, SCHOOL_A));
    assertThat(graphql.run(STATUS, Map.of("trn", "1000001")).codes()).containsExactly("FORBIDDEN");
    assertThat(graphql.asNobody().run(STATUS, Map.of("trn", "1000001")).codes())
        .containsExactly("UNAUTHENTICATED");
  }
}
