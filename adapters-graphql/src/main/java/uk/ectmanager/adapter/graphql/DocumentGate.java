package uk.ectmanager.adapter.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every document passes before it runs: it is parsed, validated and measured once and kept (a
 * bounded number of characters, and fewer of those that failed), then held against the limits with
 * the variables of this request.
 */
final class DocumentGate implements PreparsedDocumentProvider {

  private static final int MOST_FAILED = 100;
  private static final int MOST_WHITE_SPACE = 20_000;
  private static final int DEEPEST_RULE = 300;

  private record Prepared(
      PreparsedDocumentEntry entry, Map<String, DocumentShape.Operation> operations) {}

  private final GraphQLSchema schema;
  private final GraphQlLimits limits;
  private final ParserOptions options;
  private final Cache<String, Prepared> sound;
  private final Cache<String, Prepared> failed;

  DocumentGate(GraphQLSchema schema, GraphQlLimits limits) {
    this.schema = schema;
    this.limits = limits;
    this.options =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(builder ->
                builder
                    .captureIgnoredChars(false)
                    .captureLineComments(false)
                    .maxTokens(limits.tokens())
                    .maxWhitespaceTokens(MOST_WHITE_SPACE)
                    .maxCharacters(limits.bodyBytes())
                    .maxRuleDepth(DEEPEST_RULE));
    this.sound =
        Caffeine.newBuilder()
            .maximumWeight(limits.cachedDocuments())
            .weigher((String query, Prepared _) -> query.length())
            .build();
    this.failed = Caffeine.newBuilder().maximumSize(MOST_FAILED).build();
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> standard) {
    var prepared = prepared(input);
    if (prepared.entry().hasErrors()) {
      return CompletableFuture.completedFuture(prepared.entry());
    }
    return CompletableFuture.completedFuture(
        refusal(prepared, input)
            .map(PreparsedDocumentEntry::new)
            .or(() -> unfit(prepared, input))
            .orElse(prepared.entry()));
  }

  /** What of the variables does not fit the types that the operation declares. */
  private Optional<PreparsedDocumentEntry> unfit(Prepared prepared, ExecutionInput input) {
    var name = input.getOperationName();
    return prepared.entry().getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
        .filter(one -> name == null || name.isEmpty() || name.equals(one.getName()))
        .findFirst()
        .filter(_ -> chosen(prepared.operations(), name) != null)
        .map(one -> VariableCheck.errors(one, input, schema, limits.validationErrors()))
        .filter(errors -> !errors.isEmpty())
        .map(PreparsedDocumentEntry::new);
  }

  private Prepared prepared(ExecutionInput input) {
    var query = input.getQuery();
    var before = sound.getIfPresent(query);
    if (before == null) {
      before = failed.getIfPresent(query);
    }
    if (before != null) {
      return before;
    }
    var now = prepare(input);
    if (!now.entry().hasErrors()) {
      sound.put(query, now);
    } else if (query.length() < limits.bodyBytes() / 16) {
      failed.put(query, now);
    }
    return now;
  }

  private Prepared prepare(ExecutionInput input) {
    input.getGraphQLContext().put(ParserOptions.class, options);
    var parsed = ParseAndValidate.parse(input);
    if (parsed.isFailure()) {
      return failed(
          switch (parsed.getSyntaxException()) {
            case ParseCancelledTooManyCharsException _ ->
                tooCostly("The document has more than " + limits.bodyBytes() + " characters.");
            case ParseCancelledTooDeepException _ -> tooCostly("The document is nested too deep.");
            case ParseCancelledException _ ->
                tooCostly("The document has more than " + limits.tokens() + " words and signs.");
            default -> GraphQlErrors.of(parsed.getSyntaxException().toInvalidSyntaxError(), null);
          });
    }
    var document = parsed.getDocument();
    var errors = ParseAndValidate.validate(schema, document, Locale.UK);
    if (!errors.isEmpty()) {
      return new Prepared(
          new PreparsedDocumentEntry(
              errors.stream()
                  .limit(limits.validationErrors())
                  .map(error -> GraphQlErrors.of(error, null))
                  .toList()),
          Map.of());
    }
    return new Prepared(
        new PreparsedDocumentEntry(document),
        DocumentShape.measure(document, schema, limits.listSize()));
  }

  private static Prepared failed(GraphQLError error) {
    return new Prepared(new PreparsedDocumentEntry(List.of(error)), Map.of());
  }

  private Optional<GraphQLError> refusal(Prepared prepared, ExecutionInput input) {
    var operation = chosen(prepared.operations(), input.getOperationName());
    if (operation == null) {
      return Optional.empty(); // the engine says which names there are
    }
    var request = RequestContext.in(input.getGraphQLContext());
    var asked = operation.selection();
    if (request.queriesOnly() && operation.kind() != OperationDefinition.Operation.QUERY) {
      return refuse(ErrorCode.MUTATION_BY_GET, "Send anything but a query by POST.");
    }
    if (asked.introspects() && !request.mayIntrospect()) {
      return refuse(ErrorCode.UNAUTHENTICATED, "Sign in to read the schema.");
    }
    if (asked.depth() > limits.depth()) {
      return refuse("The operation is more than " + limits.depth() + " levels deep.");
    }
    if (asked.aliases() > limits.aliases()) {
      return refuse("The operation has more than " + limits.aliases() + " aliases.");
    }
    long roots = asked.fields().values().stream().reduce(0L, Measure::plus);
    if (roots > limits.rootFields()) {
      return refuse("The operation has more than " + limits.rootFields() + " root fields.");
    }
    long worked =
        asked.fields().entrySet().stream()
            .filter(field -> isCalculation(field.getKey()))
            .mapToLong(Map.Entry::getValue)
            .reduce(0L, Measure::plus);
    if (worked > limits.calculations()) {
      return refuse(
          "The operation asks to work out more than " + limits.calculations() + " answers.");
    }
    long guarded =
        asked.fields().entrySet().stream()
            .filter(field -> limits.oncePerRequest().contains(field.getKey()))
            .mapToLong(Map.Entry::getValue)
            .reduce(0L, Measure::plus);
    if (guarded > 1) {
      return refuse("Only one sign-in, password or registration of a school per request.");
    }
    var variables = new HashMap<>(operation.defaults());
    variables.putAll(input.getRawVariables().toMap());
    if (operation.pageSizes().stream().anyMatch(this::noPage)
        || operation.pageVariables().stream().anyMatch(name -> noPage(variables.get(name)))) {
      return refuse(ErrorCode.BAD_USER_INPUT, "first must be 1 to " + limits.page() + ".");
    }
    long cost = asked.cost(variables);
    if (cost > limits.cost()) {
      return refuse(
          "The operation may answer "
              + cost
              + " fields, "
              + limits.cost()
              + " are allowed. Ask for smaller pages or fewer fields.");
    }
    return Optional.empty();
  }

  private boolean isCalculation(String rootField) {
    var definition = schema.getQueryType().getFieldDefinition(rootField);
    return definition != null && RootAccess.isCounted(definition);
  }

  private static DocumentShape.@Nullable Operation chosen(
      Map<String, DocumentShape.Operation> operations, @Nullable String name) {
    if (name != null && !name.isEmpty()) {
      return operations.get(name);
    }
    return operations.size() == 1 ? operations.values().iterator().next() : null;
  }

  private boolean noPage(@Nullable Object size) {
    return size instanceof Number number
        && (number.doubleValue() < 1 || number.doubleValue() > limits.page());
  }

  private Optional<GraphQLError> refuse(String message) {
    return Optional.of(tooCostly(message));
  }

  private static Optional<GraphQLError> refuse(ErrorCode code, String message) {
    return Optional.of(EdgeError.of(code, message));
  }

  private static EdgeError tooCostly(String message) {
    return EdgeError.of(ErrorCode.TOO_COSTLY, message);
  }
}
