package uk.ectmanager.adapter.graphql;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a document's operations. Each fragment is measured once, however often it is
 * spread, so the work grows with the document and not with what it expands to; a fragment that
 * contains itself counts as nothing (validation refuses it).
 */
final class DocumentShape {

  private static final String PAGE_SIZE = "first";

  /**
   * One operation.
   *
   * @param pageSizes the literal page sizes in it
   * @param pageVariables the variables that are page sizes in it
   * @param defaults literal numbers that variables have when they are not given
   */
  record Operation(
      OperationDefinition.Operation kind,
      Measure selection,
      Set<Long> pageSizes,
      Set<String> pageVariables,
      Map<String, Object> defaults) {}

  private final GraphQLSchema schema;
  private final int listSize;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Measure> measured = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Set<Long> pageSizes = new HashSet<>();
  private final Set<String> pageVariables = new HashSet<>();

  private DocumentShape(GraphQLSchema schema, int listSize) {
    this.schema = schema;
    this.listSize = listSize;
  }

  /** Measures every operation of a document; the key is its name, empty for one without. */
  static Map<String, Operation> measure(Document document, GraphQLSchema schema, int listSize) {
    var shape = new DocumentShape(schema, listSize);
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> shape.fragments.putIfAbsent(fragment.getName(), fragment));
    var operations = new LinkedHashMap<String, Operation>();
    for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      operations.put(
          operation.getName() == null ? "" : operation.getName(), shape.operation(operation));
    }
    return Map.copyOf(operations);
  }

  private Operation operation(OperationDefinition operation) {
    var root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    var defaults = new HashMap<String, Object>();
    for (var variable : operation.getVariableDefinitions()) {
      if (variable.getDefaultValue() instanceof IntValue number) {
        defaults.put(variable.getName(), clamp(number.getValue()));
      }
    }
    var selection = set(operation.getSelectionSet(), root);
    return new Operation(
        operation.getOperation(),
        selection,
        Set.copyOf(pageSizes),
        Set.copyOf(pageVariables),
        Map.copyOf(defaults));
  }

  private Measure set(@Nullable SelectionSet set, @Nullable GraphQLType parent) {
    if (set == null) {
      return Measure.NOTHING;
    }
    var sum = new Sum();
    for (Object selection : set.getSelections()) {
      switch (selection) {
        case Field field -> field(field, parent, sum);
        case FragmentSpread spread -> sum.include(fragment(spread.getName()));
        case InlineFragment inline ->
            sum.include(
                set(
                    inline.getSelectionSet(),
                    inline.getTypeCondition() == null
                        ? parent
                        : schema.getType(inline.getTypeCondition().getName())));
        default -> throw new IllegalStateException("unknown selection " + selection.getClass());
      }
    }
    return sum.toMeasure();
  }

  private Measure fragment(String name) {
    var before = measured.get(name);
    if (before != null) {
      return before;
    }
    var fragment = fragments.get(name);
    if (fragment == null || !open.add(name)) {
      return Measure.NOTHING;
    }
    var selection =
        set(fragment.getSelectionSet(), schema.getType(fragment.getTypeCondition().getName()));
    open.remove(name);
    measured.put(name, selection);
    return selection;
  }

  private void field(Field field, @Nullable GraphQLType parent, Sum sum) {
    sum.name(field.getName());
    if (field.getAlias() != null) {
      sum.aliases = Measure.plus(sum.aliases, 1);
    }
    if (field.getName().equals("__schema") || field.getName().equals("__type")) {
      sum.introspects = true; // its own limits are the engine's good-faith rules
      sum.depth = Math.max(sum.depth, 1);
      return;
    }
    var definition =
        parent instanceof GraphQLFieldsContainer container
            ? container.getFieldDefinition(field.getName())
            : null;
    var inner =
        set(field.getSelectionSet(), definition == null ? null : unwrapAll(definition.getType()));
    sum.depth = Math.max(sum.depth, inner.depth() + 1);
    sum.aliases = Measure.plus(sum.aliases, inner.aliases());
    sum.introspects |= inner.introspects();
    sum.fixed = Measure.plus(sum.fixed, 1);
    sum.repeat(size(field, definition, parent), inner);
  }

  /** How many times what is below a field is answered. */
  private Measure.Repeated size(
      Field field, @Nullable GraphQLFieldDefinition definition, @Nullable GraphQLType parent) {
    for (var argument : field.getArguments()) {
      if (argument.getName().equals(PAGE_SIZE)) {
        switch (argument.getValue()) {
          case IntValue literal -> {
            long size = clamp(literal.getValue());
            pageSizes.add(size);
            return new Measure.Repeated(null, Math.max(1, size), Measure.NOTHING);
          }
          case VariableReference reference -> {
            pageVariables.add(reference.getName());
            return new Measure.Repeated(reference.getName(), 1, Measure.NOTHING);
          }
          default -> {
            // validation refuses it
          }
        }
      }
    }
    boolean list =
        definition != null
            && isList(unwrapNonNull(definition.getType()))
            && !(parent instanceof GraphQLFieldsContainer container
                && container.getName().endsWith("Connection"));
    return new Measure.Repeated(null, list ? listSize : 1, Measure.NOTHING);
  }

  private static long clamp(BigInteger number) {
    var most = BigInteger.valueOf(Measure.MOST);
    return number.min(most).max(most.negate()).longValue();
  }

  private static final class Sum {
    private int depth;
    private long aliases;
    private boolean introspects;
    private long fixed;
    private final List<Measure.Repeated> variable = new ArrayList<>();
    private final Map<String, Long> fields = new HashMap<>();

    void name(String name) {
      fields.merge(name, 1L, Measure::plus);
    }

    void include(Measure part) {
      depth = Math.max(depth, part.depth());
      aliases = Measure.plus(aliases, part.aliases());
      introspects |= part.introspects();
      part.fields().forEach((name, times) -> fields.merge(name, times, Measure::plus));
      repeat(new Measure.Repeated(null, 1, Measure.NOTHING), part);
    }

    void repeat(Measure.Repeated size, Measure part) {
      if (size.times() == null && part.variable().isEmpty()) {
        fixed = Measure.plus(fixed, Measure.times(size.atLeast(), part.fixed()));
      } else {
        variable.add(new Measure.Repeated(size.times(), size.atLeast(), part));
      }
    }

    Measure toMeasure() {
      return new Measure(
          depth, aliases, introspects, fixed, List.copyOf(variable), Map.copyOf(fields));
    }
  }
}
