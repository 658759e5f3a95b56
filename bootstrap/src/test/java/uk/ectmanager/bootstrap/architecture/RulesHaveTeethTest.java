package uk.ectmanager.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail is no rule: each is held against a breach that was planted for it. */
class RulesHaveTeethTest {

  private static final Map<String, List<String>> PLANTED =
      Map.ofEntries(
          Map.entry("layers", List.of("domain.planted.KnowsApplication", "application.IdSource")),
          Map.entry("core_knows_only_the_jdk_and_itself", List.of("domain.planted.KnowsSpring")),
          Map.entry("domain_does_not_know_application", List.of("domain.planted.KnowsApplication")),
          Map.entry(
              "no_adapter_knows_another",
              List.of(
                  "adapter.graphql.planted.PlantedController",
                  "adapter.mongo.planted.PlantedStore")),
          Map.entry(
              "domain_features_have_no_cycles",
              List.of("domain.school.planted.KnowsReview", "domain.review.planted.PlantedReview")),
          Map.entry(
              "application_features_have_no_cycles",
              List.of(
                  "application.school.planted.KnowsReviewUseCase",
                  "application.review.planted.PlantedUseCase")),
          Map.entry(
              "features_know_only_floors_below",
              List.of("domain.school.planted.KnowsReview", "domain.review.planted.PlantedReview")),
          Map.entry("every_feature_has_a_floor", List.of("domain.planted.EmptyWordManager")),
          Map.entry(
              "other_features_domain_only_by_id_or_event",
              List.of("domain.school.planted.KnowsReview", "domain.review.planted.PlantedReview")),
          Map.entry(
              "controllers_and_documents_are_hidden",
              List.of("adapter.graphql.planted.PlantedController")),
          Map.entry(
              "core_takes_time_and_chance_from_outside", List.of("domain.planted.ReadsTheClock")),
          Map.entry("zones_are_named_once", List.of("domain.planted.NamesAZone")),
          Map.entry("core_does_not_touch_the_machine", List.of("domain.planted.ReadsTheMachine")),
          Map.entry("case_is_folded_with_a_locale", List.of("domain.planted.FoldsWithoutLocale")),
          Map.entry(
              "every_package_is_null_marked", List.of("domain.planted.unmarked.NotNullMarked")),
          Map.entry("mongo_stays_in_its_adapter", List.of("adapter.notify.planted.KnowsMongo")),
          Map.entry("graphql_stays_in_its_adapter", List.of("adapter.mongo.planted.PlantedStore")),
          Map.entry(
              "use_cases_are_final_with_one_public_method",
              List.of("application.review.planted.PlantedUseCase")),
          Map.entry(
              "use_cases_do_not_call_each_other",
              List.of(
                  "application.review.planted.PlantedUseCase",
                  "application.review.planted.OtherPlantedUseCase")),
          Map.entry("no_empty_words", List.of("domain.planted.EmptyWordManager")));

  static List<Map.Entry<String, ArchRule>> rules() {
    return ArchitectureTest.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_sees_its_planted_breach(Map.Entry<String, ArchRule> rule) throws Exception {
    var importer = new ClassFileImporter();
    var types = new java.util.ArrayList<Class<?>>();
    for (var name : PLANTED.getOrDefault(rule.getKey(), List.of())) {
      types.add(Class.forName(Rules.ROOT + "." + name));
    }
    var planted = importer.importClasses(types);
    var result = rule.getValue().allowEmptyShould(true).evaluate(planted);
    var simpleNames = types.stream().map(Class::getSimpleName).toList();
    assertThat(result.getFailureReport().getDetails())
        .as(rule.getKey())
        .anySatisfy(detail ->
            assertThat(simpleNames).anySatisfy(name -> assertThat(detail).contains(name)));
  }

  @Test
  void every_rule_has_a_planted_breach() {
    assertThat(PLANTED.keySet())
        .isEqualTo(rules().stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
  }
}
