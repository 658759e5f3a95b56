package uk.ectmanager.adapter.graphql.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_BODY;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_B;
import static uk.ectmanager.application.overview.AnEctRow.id;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.audit.InMemoryAuditTrail;
import uk.ectmanager.application.audit.ReadAudit;
import uk.ectmanager.application.audit.RecordAudit;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.notification.ListUndeliveredMessages;
import uk.ectmanager.application.notification.MessageQueue.Lease;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.section.RegistrationSection.SectionName;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;

class AuditDocumentsTest {

  private static final String TRAIL =
      """
      query($filter: AuditFilter, $first: Int! = 10, $after: String) {
        auditTrail(filter: $filter, first: $first, after: $after) {
          pageInfo { hasNextPage hasPreviousPage endCursor }
          edges { node { at actor origin event ectId schoolId changes { field before after } } } } }
      """;
  private static final String UNDELIVERED =
      """
      query($first: Int! = 10, $after: String) { undeliveredMessages(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { queuedAt givenUpAt recipient subject attempts } } } }
      """;

  private final Viewer administrator = AViewer.at(Role.AB_ADMINISTRATOR, BODY);
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final Journal journal =
      new Journal(new CountingIds(), InstantSource.fixed(SomeMessages.NOW));
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(
              new AuditController(new ReadAudit(trail), new ListUndeliveredMessages(queue)));

  private void happened(DomainEvent event) {
    new RecordAudit(trail).handle(journal.entries(administrator, event).getFirst());
  }

  private static DomainEvent saved(int ect) {
    return new RegistrationEvent.SectionSaved(
        id(ect),
        ect == 1 ? SCHOOL_A : SCHOOL_B,
        BODY,
        2,
        SectionName.TEACHER,
        RegistrationState.DRAFT,
        List.of(new Change("teacher.dateOfBirth", Change.MASK, Change.MASK)));
  }

  private void givenUp(String key, AppropriateBodyId body) {
    var contact = new BodyContact(body, "A hub", SomeMessages.BODY.email(), null);
    queue.enqueue(SomeMessages.inNameOf(key, contact, SomeMessages.NOW));
    var lease = new Lease(SomeMessages.NOW, SomeMessages.NOW.plusSeconds(60));
    var claimed = queue.claimDue(SomeMessages.NOW, lease).orElseThrow();
    queue.giveUp(claimed, SomeMessages.NOW.plusSeconds(9), "ConnectException");
  }

  @Test
  void an_entry_tells_who_what_when_where_and_the_masked_change() {
    happened(saved(1));
    var answer = graphql.as(administrator).run(TRAIL);
    assertThat(answer.errors()).isEmpty();
    var entry = "auditTrail.edges.0.node.";
    assertThat(answer.data(entry + "at")).isEqualTo("2026-11-22T09:00:00.000Z");
    assertThat(answer.data(entry + "actor")).isEqualTo(administrator.name());
    assertThat(answer.data(entry + "origin")).isEqualTo(administrator.origin());
    assertThat(answer.data(entry + "event")).isEqualTo("SectionSaved");
    assertThat(answer.data(entry + "ectId")).isEqualTo(GlobalId.of("Ect", id(1).value()));
    assertThat(answer.data(entry + "schoolId")).isEqualTo(GlobalId.of("School", SCHOOL_A.value()));
    assertThat(answer.data(entry + "changes.0.field")).isEqualTo("teacher.dateOfBirth");
    assertThat(answer.data(entry + "changes.0.after")).isEqualTo(Change.MASK);
  }

  @Test
  void a_filter_narrows_the_trail_and_a_cursor_reads_on() {
    happened(saved(1));
    happened(saved(2));
    happened(
        new InductionEvent.InductionBegan(
            id(1), EventScope.of(BODY, SCHOOL_A, id(1)), LocalDate.of(2026, 9, 1)));
    graphql.as(administrator);
    assertThat(edges(Map.of())).isEqualTo(3);
    assertThat(filtered("ectId", GlobalId.of("Ect", id(1).value()))).isEqualTo(2);
    assertThat(filtered("schoolId", GlobalId.of("School", SCHOOL_B.value()))).isEqualTo(1);
    assertThat(filtered("from", "2026-11-23")).isZero();
    assertThat(filtered("to", "2026-11-22")).isEqualTo(3);
    var first = graphql.run(TRAIL, Map.of("first", 2));
    assertThat(first.data("auditTrail.pageInfo.hasNextPage")).isEqualTo(true);
    var after = Objects.requireNonNull(first.data("auditTrail.pageInfo.endCursor"));
    var second = graphql.run(TRAIL, Map.of("first", 2, "after", after));
    assertThat(second.data("auditTrail.edges")).asInstanceOf(LIST).hasSize(1);
    assertThat(second.data("auditTrail.pageInfo.hasNextPage")).isEqualTo(false);
    assertThat(graphql.run(TRAIL, Map.of("after", "nonsense")).codes())
        .containsExactly("BAD_USER_INPUT");
    assertThat(graphql.run(TRAIL, Map.of("filter", Map.of("ectId", "nonsense"))).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @Test
  void another_body_sees_nothing_of_it() {
    happened(saved(1));
    givenUp("a", BODY);
    graphql.as(AViewer.at(Role.AB_ADMINISTRATOR, OTHER_BODY));
    assertThat(edges(Map.of())).isZero();
    assertThat(graphql.run(UNDELIVERED).data("undeliveredMessages.edges"))
        .asInstanceOf(LIST)
        .isEmpty();
  }

  @Test
  void a_message_that_did_not_arrive_is_shown_to_the_body() {
    givenUp("a", BODY);
    givenUp("b", BODY);
    givenUp("c", OTHER_BODY);
    var answer = graphql.as(administrator).run(UNDELIVERED, Map.of("first", 1));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.data("undeliveredMessages.pageInfo.hasNextPage")).isEqualTo(true);
    var message = "undeliveredMessages.edges.0.node.";
    assertThat(answer.data(message + "givenUpAt")).isEqualTo("2026-11-22T09:00:09.000Z");
    assertThat(answer.data(message + "queuedAt")).isEqualTo("2026-11-22T09:00:00.000Z");
    assertThat(String.valueOf(answer.data(message + "recipient"))).contains("Ada Example");
    assertThat(String.valueOf(answer.data(message + "subject"))).isNotBlank();
    assertThat(answer.data(message + "attempts")).isEqualTo(1);
    assertThat(graphql.run(UNDELIVERED).data("undeliveredMessages.edges"))
        .asInstanceOf(LIST)
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void only_the_roles_of_the_matrix_see_either(Role role) {
    graphql.as(AViewer.as(role, BODY, SCHOOL_A));
    assertThat(graphql.run(TRAIL).codes().isEmpty())
        .isEqualTo(Permission.VIEW_AUDIT.roles().contains(role));
    assertThat(graphql.run(UNDELIVERED).codes().isEmpty())
        .isEqualTo(Permission.VIEW_BODY.roles().contains(role));
    assertThat(graphql.asNobody().run(TRAIL).codes()).containsExactly("UNAUTHENTICATED");
  }

  private int filtered(String field, String value) {
    return edges(Map.of("filter", Map.of(field, value)));
  }

  private int edges(Map<String, Object> variables) {
    return graphql.run(TRAIL, variables).data("auditTrail.edges") instanceof List<?> edges
        ? edges.size()
        : -1;
  }
}
