package uk.ectmanager.bootstrap.ect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/** The lists that come with the product. */
class ChoiceDefaultsTest {

  @Test
  void every_entry_has_a_code_of_its_own() {
    var codes = new HashSet<String>();
    for (var choice : ChoiceWiring.defaults()) {
      assertThat(codes.add(choice.kind() + "/" + choice.code())).as(choice.toString()).isTrue();
    }
    assertThat(codes).hasSizeGreaterThan(200);
  }

  @Test
  void old_programme_types_map_to_the_new_ones() {
    assertThat(ChoiceWiring.defaults())
        .filteredOn(one -> one.kind() == ChoiceKind.PROGRAMME_TYPE)
        .extracting(Choice::label, Choice::programme)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "Full induction programme (FIP)", ProgrammeKind.PROVIDER_LED),
            org.assertj.core.groups.Tuple.tuple(
                "Core induction programme (CIP)", ProgrammeKind.SCHOOL_LED),
            org.assertj.core.groups.Tuple.tuple(
                "School-based induction programme (DIY)", ProgrammeKind.SCHOOL_LED));
  }

  @Test
  void another_institute_can_always_be_named() {
    assertThat(ChoiceWiring.defaults()).anyMatch(Choice::needsText);
  }
}
