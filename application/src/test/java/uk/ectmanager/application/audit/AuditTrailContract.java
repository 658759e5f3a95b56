package uk.ectmanager.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/** What every audit trail must do. */
public interface AuditTrailContract {

  /** An appropriate body. */
  AppropriateBodyId BODY = new AppropriateBodyId(new UUID(0x61, 1));

  /** Another one. */
  AppropriateBodyId OTHER_BODY = new AppropriateBodyId(new UUID(0x61, 2));

  /** A school. */
  SchoolId SCHOOL = new SchoolId(new UUID(0x62, 1));

  /** An ECT. */
  EctId ECT = new EctId(new UUID(0x63, 1));

  /** Another one. */
  EctId OTHER_ECT = new EctId(new UUID(0x63, 2));

  /** When the first entry happened. */
  Instant START = Instant.parse("2026-11-22T10:00:00Z");

  /** The trail under test, empty; the same one within a test method. */
  AuditTrail trail();

  /** An entry so many seconds after the start. */
  static AuditEntry entry(int number, EventScope scope, @Nullable String sentence) {
    return new AuditEntry(
        new EventId(new UUID(0x60, number)),
        START.plusSeconds(number),
        new AccountId(new UUID(0x64, 1)),
        "Vic Viewer",
        "192.0.2.1",
        "SectionSaved",
        scope,
        List.of(new Change("contract.postTitle", null, "Teacher"), new Change("x", "1", null)),
        List.of("Because it had to."),
        sentence);
  }

  /** Keeps five entries of different scopes. */
  default void keepSome() {
    trail().add(entry(1, EventScope.of(BODY, SCHOOL, ECT), "First."));
    trail().add(entry(2, EventScope.of(BODY, SCHOOL), null));
    trail().add(entry(3, EventScope.of(OTHER_BODY), null));
    trail().add(entry(4, EventScope.NONE, null));
    trail().add(entry(5, EventScope.of(BODY, SCHOOL, ECT), "Second."));
    trail().add(entry(6, EventScope.of(BODY, SCHOOL, ECT), null));
    trail().add(entry(7, EventScope.of(BODY, SCHOOL, OTHER_ECT), "Other."));
  }

  @Test
  default void an_entry_goes_there_and_back_once() {
    var entry = entry(1, EventScope.of(BODY, SCHOOL, ECT), "First.");
    assertThat(trail().add(entry)).isTrue();
    assertThat(trail().add(entry)).isFalse();
    assertThat(read(new AuditTrail.Query(Set.of(BODY), null, null, null, null)))
        .containsExactly(entry);
  }

  @Test
  default void the_newest_come_first_and_other_bodies_never() {
    keepSome();
    assertThat(numbers(new AuditTrail.Query(Set.of(BODY), null, null, null, null)))
        .containsExactly(7, 6, 5, 2, 1);
    assertThat(numbers(new AuditTrail.Query(Set.of(OTHER_BODY), ECT, null, null, null))).isEmpty();
    assertThat(numbers(new AuditTrail.Query(Set.of(BODY), ECT, SCHOOL, null, null)))
        .containsExactly(6, 5, 1);
    assertThat(
            numbers(
                new AuditTrail.Query(
                    Set.of(BODY), null, null, START.plusSeconds(2), START.plusSeconds(6))))
        .containsExactly(5, 2);
  }

  @Test
  default void pages_follow_each_other() {
    keepSome();
    var query = new AuditTrail.Query(Set.of(BODY), null, null, null, null);
    var first = trail().read(query, new PageRequest(2, null));
    assertThat(first.hasNext()).isTrue();
    var second = trail().read(query, new PageRequest(3, first.rows().getLast().key()));
    assertThat(second.hasNext()).isFalse();
    assertThat(second.rows().stream().map(Page.Row::value))
        .containsExactly(
            entry(5, EventScope.of(BODY, SCHOOL, ECT), "Second."),
            entry(2, EventScope.of(BODY, SCHOOL), null),
            entry(1, EventScope.of(BODY, SCHOOL, ECT), "First."));
    assertThatThrownBy(() -> trail().read(query, new PageRequest(2, "{\"$gt\": \"\"}")))
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  default void histories_hold_what_has_a_sentence() {
    keepSome();
    var one = trail().histories(Set.of(ECT), new PageRequest(1, null)).get(ECT);
    assertThat(sentences(one)).containsExactly("Second.");
    assertThat(one).matches(page -> page != null && page.hasNext());
    var both = trail().histories(Set.of(ECT, OTHER_ECT), new PageRequest(1, null));
    assertThat(sentences(both.get(ECT))).containsExactly("Second.");
    assertThat(sentences(both.get(OTHER_ECT))).containsExactly("Other.");
    assertThat(both.get(OTHER_ECT)).matches(page -> page != null && !page.hasNext());
    var next = trail().histories(Set.of(ECT), new PageRequest(5, key(both.get(ECT)))).get(ECT);
    assertThat(sentences(next)).containsExactly("First.");
  }

  private static String key(@Nullable Page<AuditEntry> page) {
    if (page == null) {
      throw new AssertionError("no page");
    }
    return page.rows().getLast().key();
  }

  private static List<@Nullable String> sentences(@Nullable Page<AuditEntry> page) {
    if (page == null) {
      throw new AssertionError("no page");
    }
    return page.rows().stream().<@Nullable String>map(row -> row.value().sentence()).toList();
  }

  private List<AuditEntry> read(AuditTrail.Query query) {
    return trail().read(query, new PageRequest(100, null)).rows().stream()
        .map(Page.Row::value)
        .toList();
  }

  private List<Integer> numbers(AuditTrail.Query query) {
    return read(query).stream()
        .map(entry -> (int) (entry.at().getEpochSecond() - START.getEpochSecond()))
        .toList();
  }
}
