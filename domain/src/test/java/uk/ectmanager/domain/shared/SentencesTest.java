package uk.ectmanager.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void a_list_is_told_as_people_speak() {
    assertThat(Sentences.list(List.of())).isEmpty();
    assertThat(Sentences.list(List.of("A"))).isEqualTo("A");
    assertThat(Sentences.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Sentences.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void a_day_is_told_with_the_whole_name_of_its_month() {
    assertThat(DayWords.plain(LocalDate.of(2026, 9, 4))).isEqualTo("4 September 2026");
    assertThat(DayWords.full(LocalDate.of(2026, 9, 4))).isEqualTo("Friday 4 September 2026");
  }
}
