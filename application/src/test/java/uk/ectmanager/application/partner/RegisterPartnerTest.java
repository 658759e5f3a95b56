package uk.ectmanager.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.security.FakeSecretTokens;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.partner.PartnerEvent;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

class RegisterPartnerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final UUID SOME = UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100");
  private static final String SECRET = "s".repeat(43);

  private final AtomicLong last = new AtomicLong();
  private final IdSource ids =
      () -> new UUID(SOME.getMostSignificantBits(), last.incrementAndGet());
  private final InMemoryPartnerClients clients = new InMemoryPartnerClients();
  private final RegisterPartner register =
      new RegisterPartner(
          clients, new FakeSecretTokens(), ids, new Journal(ids, InstantSource.fixed(NOW)));

  @Test
  void a_partner_is_registered_with_the_hash_of_its_secret_only() {
    var done = register.handle(viewer(Grant.everywhere(Role.OPERATOR)), command("Alliance"));
    var client = clients.findByClientId("northern-learning").orElseThrow().value();
    assertThat(done).isEqualTo(Result.done(client));
    assertThat(client.secretHash()).isEqualTo("hash-of-" + SECRET);
    assertThat(client.scopes()).containsExactly(PartnerScope.ECT_STATUS_READ);
    assertThat(clients.recorded())
        .extracting(RecordedEvent::event)
        .containsExactly(
            new PartnerEvent.PartnerRegistered(client.id(), "northern-learning", "Alliance"));
  }

  @Test
  void the_same_again_changes_nothing_and_another_secret_replaces_the_first() {
    var operator = viewer(Grant.everywhere(Role.OPERATOR));
    register.handle(operator, command("Alliance"));
    register.handle(operator, command("Alliance"));
    assertThat(clients.recorded()).hasSize(1);
    register.handle(operator, command("Alliance of the North"));
    assertThat(clients.recorded())
        .extracting(event -> event.event().getClass().getSimpleName())
        .containsExactly("PartnerRegistered", "PartnerChanged");
  }

  @Test
  void every_problem_is_told_at_once() {
    var command =
        new RegisterPartner.Command("A!", "short", " ", Set.of("all:write"), Set.of(), true);
    assertThat(register.handle(viewer(Grant.everywhere(Role.OPERATOR)), command).problems())
        .extracting(Problem::code, problem -> problem.path().getLast())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ProblemCode.INVALID, "clientId"),
            org.assertj.core.groups.Tuple.tuple(ProblemCode.INVALID, "secret"),
            org.assertj.core.groups.Tuple.tuple(ProblemCode.REQUIRED, "name"),
            org.assertj.core.groups.Tuple.tuple(ProblemCode.INVALID, "scopes"),
            org.assertj.core.groups.Tuple.tuple(ProblemCode.REQUIRED, "providers"));
    assertThat(clients.recorded()).isEmpty();
  }

  @Test
  void a_partner_without_a_scope_is_refused() {
    var command =
        new RegisterPartner.Command("northern", SECRET, "N", Set.of(), Set.of("LP-01"), true);
    assertThat(register.handle(viewer(Grant.everywhere(Role.OPERATOR)), command).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.REQUIRED);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "OPERATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobody_but_the_operator_may(Role role) {
    var grant =
        role.ofBody()
            ? Grant.at(role, new AppropriateBodyId(SOME))
            : role.ofSchool()
                ? Grant.at(role, new SchoolId(SOME))
                : switch (role) {
                  case ECT -> Grant.of(new EctId(SOME));
                  case PARTNER -> Grant.of(new PartnerId(SOME));
                  default -> Grant.everywhere(role);
                };
    assertThatThrownBy(() -> register.handle(viewer(grant), command("Alliance")))
        .isInstanceOf(NotPermitted.class);
    assertThat(clients.recorded()).isEmpty();
  }

  private static RegisterPartner.Command command(String name) {
    return new RegisterPartner.Command(
        "northern-learning", SECRET, name, Set.of("ect-status:read"), Set.of("LP-01"), true);
  }

  private static Viewer viewer(Grant... grants) {
    return new Viewer(
        new AccountId(SOME),
        "operator",
        Set.copyOf(List.copyOf(Arrays.asList(grants))),
        NOW,
        "system");
  }
}
