package uk.ectmanager.bootstrap.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.ectmanager.domain.access.Viewer;

/** The words that the rules are made of: what a use case is, on which floor a feature stands. */
final class RuleWords {

  private RuleWords() {}

  static DescribedPredicate<JavaClass> useCases() {
    return are(
        DescribedPredicate.<JavaClass>describe(
            "use cases",
            type ->
                type.getPackageName().startsWith(Rules.APPLICATION)
                    && !type.isInterface()
                    && type.getMethods().stream().anyMatch(RuleWords::handlesForAViewer)));
  }

  static boolean handlesForAViewer(JavaMethod method) {
    return method.getName().equals("handle")
        && !method.getRawParameterTypes().isEmpty()
        && method.getRawParameterTypes().getFirst().isEquivalentTo(Viewer.class);
  }

  /** The feature of a class of the core: the package step below its layer, empty at the top. */
  static String featureOf(JavaClass type) {
    for (var layer : List.of(Rules.DOMAIN, Rules.APPLICATION)) {
      var name = type.getPackageName();
      if (name.startsWith(layer + ".")) {
        var inside = name.substring(layer.length() + 1);
        var end = inside.indexOf('.');
        return end < 0 ? inside : inside.substring(0, end);
      }
    }
    return "";
  }

  static final Map<String, Integer> FLOOR_OF = floors();

  static Map<String, Integer> floors() {
    var floors = new HashMap<String, Integer>();
    for (int floor = 0; floor < Rules.FLOORS.size(); floor++) {
      for (var feature : Rules.FLOORS.get(floor)) {
        floors.put(feature, floor);
      }
    }
    return floors;
  }

  static int floorOf(String feature) {
    return FLOOR_OF.getOrDefault(feature, -1);
  }

  static DescribedPredicate<JavaClass> resideIn(String... roots) {
    return DescribedPredicate.describe(
        "reside in " + String.join(", ", roots).toLowerCase(Locale.ROOT),
        type -> {
          var name = type.getBaseComponentType();
          for (var root : roots) {
            var exact = root.endsWith(".") ? root : root + ".";
            if (name.getName().startsWith(exact) || (exact.equals("java.") && name.isPrimitive())) {
              return true;
            }
          }
          return false;
        });
  }

  static DescribedPredicate<JavaClass> nameEnds(String... ends) {
    return DescribedPredicate.describe(
        "end in " + String.join(", ", ends),
        type -> {
          for (var end : ends) {
            if (type.getSimpleName().endsWith(end)) {
              return true;
            }
          }
          return false;
        });
  }

  interface Test<T> {
    boolean holds(T value);
  }

  static ArchCondition<JavaClass> onEach(String what, Test<JavaClass> test) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(type, test.holds(type), type.getName() + " should " + what));
      }
    };
  }

  static ArchCondition<JavaClass> eachDependency(String what, Test<Dependency> test) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          events.add(
              new SimpleConditionEvent(type, test.holds(dependency), dependency.getDescription()));
        }
      }
    };
  }
}
