package uk.ectmanager.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the whole product, without its tests, against every rule of the house. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(Rules.ROOT);

  static List<Map.Entry<String, ArchRule>> rules() {
    return List.of(
        Map.entry("layers", Rules.layers()),
        Map.entry("core_knows_only_the_jdk_and_itself", Rules.coreKnowsOnlyTheJdkAndItself()),
        Map.entry("domain_does_not_know_application", Rules.domainDoesNotKnowApplication()),
        Map.entry("no_adapter_knows_another", Rules.noAdapterKnowsAnother()),
        Map.entry("domain_features_have_no_cycles", Rules.featuresHaveNoCycles(Rules.DOMAIN)),
        Map.entry(
            "application_features_have_no_cycles", Rules.featuresHaveNoCycles(Rules.APPLICATION)),
        Map.entry("features_know_only_floors_below", Rules.featuresKnowOnlyFloorsBelow()),
        Map.entry("every_feature_has_a_floor", Rules.everyFeatureHasAFloor()),
        Map.entry(
            "other_features_domain_only_by_id_or_event",
            Rules.otherFeaturesDomainOnlyByIdOrEvent()),
        Map.entry("controllers_and_documents_are_hidden", Rules.controllersAndDocumentsAreHidden()),
        Map.entry(
            "core_takes_time_and_chance_from_outside", Rules.coreTakesTimeAndChanceFromOutside()),
        Map.entry("zones_are_named_once", Rules.zonesAreNamedOnce()),
        Map.entry("core_does_not_touch_the_machine", Rules.coreDoesNotTouchTheMachine()),
        Map.entry("case_is_folded_with_a_locale", Rules.caseIsFoldedWithALocale()),
        Map.entry("every_package_is_null_marked", Rules.everyPackageIsNullMarked()),
        Map.entry("mongo_stays_in_its_adapter", Rules.mongoStaysInItsAdapter()),
        Map.entry("graphql_stays_in_its_adapter", Rules.graphQlStaysInItsAdapter()),
        Map.entry(
            "use_cases_are_final_with_one_public_method",
            Rules.useCasesAreFinalWithOnePublicMethod()),
        Map.entry("use_cases_do_not_call_each_other", Rules.useCasesDoNotCallEachOther()),
        Map.entry("no_empty_words", Rules.noEmptyWords()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_product_keeps_the_rule(Map.Entry<String, ArchRule> rule) {
    rule.getValue().check(PRODUCT);
  }

  @Test
  void all_modules_are_looked_at() {
    for (var layer :
        List.of(
            Rules.DOMAIN,
            Rules.APPLICATION,
            Rules.ADAPTER + ".graphql",
            Rules.ADAPTER + ".mongo",
            Rules.ADAPTER + ".notify",
            Rules.ADAPTER + ".security",
            Rules.BOOTSTRAP)) {
      assertThat(PRODUCT.containPackage(layer)).as(layer).isTrue();
    }
  }
}
