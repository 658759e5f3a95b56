package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.ect.choice.SomeChoices;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.induction.ledger.Programme;
import uk.ectmanager.domain.shared.Result;

/** A change of programme names lead provider and delivery partner from the body's own lists. */
class ProgrammeChangesTest {

  private final RecordStage stage = new RecordStage();

  @BeforeEach
  void providers() {
    stage.providers.put(
        List.of(
            new ProgrammeProvider("lead-a", "Lead A", ProviderKind.LEAD_PROVIDER),
            new ProgrammeProvider("lead-b", "Lead B", ProviderKind.LEAD_PROVIDER),
            new ProgrammeProvider("partner-a", "Partner A", ProviderKind.DELIVERY_PARTNER)));
  }

  private List<String> change(
      String from, String lead, String partner, @Nullable Integer corrects) {
    var command =
        new ChangeContract.Command(
            stage.asRead(),
            1,
            LocalDate.parse(from),
            null,
            null,
            null,
            null,
            null,
            new ChangeContract.ProgrammeEntry(Programme.Delivery.PROVIDER_LED, lead, partner),
            new Why(corrects, "told late"));
    return stage.changeContract.handle(stage.tutor(), command).problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }

  private void retire(ChoiceKind kind, String code) {
    var builtIn = new ChoiceLists(SomeChoices.builtIn(), stage.providers, stage.choices).builtIn();
    switch (BodyChoices.none(AnInduction.BODY).retire(builtIn, kind, code)) {
      case Result.Done<BodyChoices.Step>(BodyChoices.Step step) ->
          stage.choices.add(step.next(), List.of());
      case Result.Refused<BodyChoices.Step>(var problems) ->
          throw new AssertionError(problems.toString());
    }
  }

  @Test
  void those_of_the_list_are_taken_and_no_others() {
    assertThat(change("2022-02-01", "lead-a", "partner-a", null)).isEmpty();
    assertThat(change("2022-03-01", "partner-a", "lead-a", null))
        .containsExactly(
            "NOT_FOUND input.programme.leadProvider", "NOT_FOUND input.programme.deliveryPartner");
    assertThat(change("2022-03-01", "Lead A", "nobody", null))
        .containsExactly(
            "NOT_FOUND input.programme.leadProvider", "NOT_FOUND input.programme.deliveryPartner");
  }

  @Test
  void one_that_the_body_retired_is_chosen_no_more_but_may_stay_in_a_correction() {
    assertThat(change("2022-02-01", "lead-a", "partner-a", null)).isEmpty();
    retire(ChoiceKind.LEAD_PROVIDER, "lead-a");
    assertThat(change("2022-03-01", "lead-a", "partner-a", null))
        .containsExactly("NOT_FOUND input.programme.leadProvider");
    assertThat(change("2022-02-07", "lead-a", "partner-a", 2)).isEmpty();
    assertThat(change("2022-02-07", "lead-b", "partner-a", 3)).isEmpty();
    assertThat(change("2022-02-07", "lead-a", "partner-a", 4))
        .containsExactly("NOT_FOUND input.programme.leadProvider");
  }

  @Test
  void an_entry_that_another_body_added_is_not_on_the_list() {
    stage.providers.put(
        List.of(new ProgrammeProvider("own-lead", "Own Lead", ProviderKind.LEAD_PROVIDER)));
    assertThat(change("2022-02-01", "own-lead", "partner-a", null))
        .containsExactly("NOT_FOUND input.programme.leadProvider");
  }
}
