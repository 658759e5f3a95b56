package uk.ectmanager.domain.induction.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Struck;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

class LedgerTest {

  private static final int LONG = 20_000;

  private static LeadNamed lead(int number) {
    return new LeadNamed(
        new LeadSchool(
            LocalDate.of(2021, 9, 1).plusDays(number), new SchoolId(new UUID(3, number))));
  }

  private static LedgerEntry entry(int number, RecordedFact fact, @Nullable Integer corrects) {
    return new LedgerEntry(
        number, fact, corrects, null, new AccountId(new UUID(7, 7)), "Olive", Instant.EPOCH);
  }

  @Test
  void a_long_chain_of_corrections_is_one_fact() {
    var entries = new ArrayList<LedgerEntry>();
    entries.add(entry(1, lead(1), null));
    for (var number = 2; number <= LONG; number++) {
      entries.add(entry(number, lead(number), number - 1));
    }
    var ledger = new Ledger(entries);
    assertThat(ledger.rootOf(entries.getLast())).isEqualTo(1);
    assertThat(ledger.standing(LeadNamed.class, LONG))
        .hasValueSatisfying(standing -> assertThat(standing.root()).isEqualTo(1));
    assertThat(ledger.standing())
        .singleElement()
        .satisfies(standing -> {
          assertThat(standing.root()).isEqualTo(1);
          assertThat(standing.entry().number()).isEqualTo(LONG);
          assertThat(standing.fact()).isEqualTo(lead(LONG));
        });
  }

  @Test
  void chains_that_run_through_one_another_stay_apart() {
    var ledger =
        new Ledger(
            List.of(
                entry(1, lead(1), null),
                entry(2, lead(2), null),
                entry(3, lead(3), 1),
                entry(4, lead(4), 2),
                entry(5, lead(5), 3),
                entry(6, new Struck(), 4)));
    assertThat(ledger.standing())
        .singleElement()
        .satisfies(standing -> {
          assertThat(standing.root()).isEqualTo(1);
          assertThat(standing.fact()).isEqualTo(lead(5));
        });
    assertThat(ledger.rootOf(ledger.entries().getLast())).isEqualTo(2);
    assertThat(ledger.standing(LeadNamed.class, 4)).isEmpty();
  }

  @Test
  void a_ledger_is_full_with_the_last_entry_that_it_takes() {
    var entries = new ArrayList<LedgerEntry>();
    for (var number = 1; number < Ledger.MOST; number++) {
      entries.add(entry(number, lead(number), null));
    }
    assertThat(new Ledger(entries).isFull()).isFalse();
    entries.add(entry(Ledger.MOST, lead(Ledger.MOST), null));
    assertThat(new Ledger(entries).isFull()).isTrue();
  }
}
