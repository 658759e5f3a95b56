package uk.ectmanager.bootstrap.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static uk.ectmanager.bootstrap.architecture.RuleWords.eachDependency;
import static uk.ectmanager.bootstrap.architecture.RuleWords.featureOf;
import static uk.ectmanager.bootstrap.architecture.RuleWords.floorOf;
import static uk.ectmanager.bootstrap.architecture.RuleWords.nameEnds;
import static uk.ectmanager.bootstrap.architecture.RuleWords.onEach;
import static uk.ectmanager.bootstrap.architecture.RuleWords.resideIn;
import static uk.ectmanager.bootstrap.architecture.RuleWords.useCases;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Every rule of house style 2.8; {@link RulesHaveTeethTest} holds each against a planted breach.
 */
final class Rules {

  static final String ROOT = "uk.ectmanager";
  static final String DOMAIN = ROOT + ".domain";
  static final String APPLICATION = ROOT + ".application";
  static final String ADAPTER = ROOT + ".adapter";
  static final String BOOTSTRAP = ROOT + ".bootstrap";
  static final List<String> ADAPTERS = List.of("graphql", "mongo", "notify", "security");

  /** Feature floors: one knows only those on the same floor's own name or below. */
  static final List<Set<String>> FLOORS =
      List.of(
          Set.of("shared", "access", "signature", "security"),
          Set.of("body", "school", "calendar", "clock", "notification"),
          Set.of("account"),
          Set.of("ect"),
          Set.of("induction"),
          Set.of("transfer"),
          Set.of("review"),
          Set.of("reminder", "overview", "partner", "planner"),
          Set.of("audit"));

  /** Domain packages that are everyone's language rather than one feature's inside. */
  private static final Set<String> KERNEL =
      Set.of("shared", "access", "signature", "calendar", "notification", "security");

  private Rules() {}

  static ArchRule layers() {
    var rule =
        Architectures.layeredArchitecture()
            .consideringAllDependencies()
            .layer("domain")
            .definedBy(DOMAIN + "..")
            .layer("application")
            .definedBy(APPLICATION + "..")
            .layer("bootstrap")
            .definedBy(BOOTSTRAP + "..");
    for (var adapter : ADAPTERS) {
      rule = rule.layer(adapter).definedBy(ADAPTER + "." + adapter + "..");
    }
    rule =
        rule.whereLayer("bootstrap")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("graphql", "mongo", "notify", "security", "bootstrap");
    for (var adapter : ADAPTERS) {
      rule = rule.whereLayer(adapter).mayOnlyBeAccessedByLayers("bootstrap");
    }
    return rule.because("dependencies point inwards (design section 2)");
  }

  static ArchRule coreKnowsOnlyTheJdkAndItself() {
    return classes()
        .that()
        .resideInAnyPackage(DOMAIN + "..", APPLICATION + "..")
        .should()
        .onlyDependOnClassesThat(
            resideIn("java.", "org.jspecify.annotations", DOMAIN, APPLICATION)
                .as("are of the JDK, JSpecify, the domain or the application"))
        .because("the core outlives every technology");
  }

  static ArchRule domainDoesNotKnowApplication() {
    return noClasses()
        .that()
        .resideInAPackage(DOMAIN + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(APPLICATION + "..")
        .because("rules do not know who asks for them");
  }

  static ArchRule noAdapterKnowsAnother() {
    return SlicesRuleDefinition.slices()
        .matching(ADAPTER + ".(*)..")
        .should()
        .notDependOnEachOther()
        .because("adapters meet only in bootstrap");
  }

  static ArchRule featuresHaveNoCycles(String layer) {
    return SlicesRuleDefinition.slices()
        .matching(layer + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("features stand on floors");
  }

  static ArchRule featuresKnowOnlyFloorsBelow() {
    return classes()
        .that()
        .resideInAnyPackage(DOMAIN + ".(*)..", APPLICATION + ".(*)..")
        .should(
            eachDependency(
                "know only features on floors below",
                dependency -> {
                  var mine = floorOf(featureOf(dependency.getOriginClass()));
                  var theirs = floorOf(featureOf(dependency.getTargetClass()));
                  return theirs <= mine;
                }))
        .because("house style 2.1");
  }

  static ArchRule everyFeatureHasAFloor() {
    return classes()
        .that()
        .resideInAnyPackage(DOMAIN + ".*..", APPLICATION + ".*..")
        .should(
            onEach(
                "be of a feature that has a floor",
                type ->
                    featureOf(type).isEmpty()
                        || FLOORS.stream().anyMatch(floor -> floor.contains(featureOf(type)))))
        .because("a feature without a floor would be checked against nothing");
  }

  static ArchRule otherFeaturesDomainOnlyByIdOrEvent() {
    return classes()
        .that()
        .resideInAPackage(DOMAIN + "..")
        .should(
            eachDependency(
                "know other features only by id, event or kernel",
                dependency -> {
                  var origin = featureOf(dependency.getOriginClass());
                  var target = dependency.getTargetClass();
                  var feature = featureOf(target);
                  return feature.isEmpty()
                      || feature.equals(origin)
                      || !target.getPackageName().startsWith(DOMAIN)
                      || KERNEL.contains(feature)
                      || target.getName().endsWith("Id")
                      || target.getName().contains("Event");
                }))
        .because("aggregates refer to one another by identifier");
  }

  static ArchRule controllersAndDocumentsAreHidden() {
    return classes()
        .that()
        .resideInAPackage(ADAPTER + "..")
        .and(nameEnds("Controller", "Document").as("are controllers or stored documents"))
        .should()
        .notBePublic()
        .because("nobody but the framework and their adapter uses them");
  }

  static ArchRule coreTakesTimeAndChanceFromOutside() {
    return noClasses()
        .that()
        .resideInAnyPackage(DOMAIN + "..", APPLICATION + "..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat(
            DescribedPredicate.<JavaClass>describe(
                "are sources of chance",
                type ->
                    Set.of(
                            "java.util.Random",
                            "java.security.SecureRandom",
                            "java.util.concurrent.ThreadLocalRandom")
                        .contains(type.getName())))
        .because("time, ids and randomness come in by parameter or port (D8)");
  }

  static ArchRule zonesAreNamedOnce() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .doNotBelongToAnyOf(LondonTime.class)
        .should()
        .callMethod(ZoneId.class, "of", String.class)
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .because("days are days in London, and LondonTime alone knows where that is (D8)");
  }

  static ArchRule coreDoesNotTouchTheMachine() {
    return noClasses()
        .that()
        .resideInAnyPackage(DOMAIN + "..", APPLICATION + "..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System")
        .because("environment, console and system clock are the outside");
  }

  static ArchRule caseIsFoldedWithALocale() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .because("the machine's language must not change what a key is");
  }

  static ArchRule everyPackageIsNullMarked() {
    return classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should(
            onEach(
                "be in a @NullMarked package",
                type -> {
                  JavaPackage home = type.getPackage();
                  return home.isAnnotatedWith(NullMarked.class);
                }))
        .because("null is part of the type");
  }

  static ArchRule mongoStaysInItsAdapter() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackages(ADAPTER + ".mongo..", BOOTSTRAP + "..")
        .should()
        .dependOnClassesThat(
            resideIn("com.mongodb", "org.bson", "org.springframework.data").as("are MongoDB's"))
        .because("storage is one room of the house");
  }

  static ArchRule graphQlStaysInItsAdapter() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .and()
        .resideOutsideOfPackages(ADAPTER + ".graphql..", BOOTSTRAP + "..")
        .should()
        .dependOnClassesThat(
            resideIn("graphql", "org.springframework.graphql").as("are of GraphQL"))
        .because("the edge is one room of the house");
  }

  static ArchRule useCasesAreFinalWithOnePublicMethod() {
    return classes()
        .that(useCases())
        .should(beFinal())
        .andShould(
            onEach(
                "have handle(..) as the only public method",
                type ->
                    type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .allMatch(method -> method.getName().equals("handle"))))
        .because("the public class is the port, one verb each");
  }

  static ArchRule useCasesDoNotCallEachOther() {
    return noClasses()
        .that(useCases())
        .should(
            new ArchCondition<JavaClass>("call another use case") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (var call : type.getMethodCallsFromSelf()) {
                  var target = call.getTargetOwner();
                  if (!target.equals(type) && useCases().test(target)) {
                    events.add(SimpleConditionEvent.satisfied(type, call.getDescription()));
                  }
                }
              }
            })
        .because("what two share is a rule or a port");
  }

  static ArchRule noEmptyWords() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO|Entity)")
        .because("a name says what the thing is");
  }
}
