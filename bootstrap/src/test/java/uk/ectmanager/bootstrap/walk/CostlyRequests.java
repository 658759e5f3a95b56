package uk.ectmanager.bootstrap.walk;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Requests that are made to cost: what they are, their document, and how they are refused. */
final class CostlyRequests {

  private CostlyRequests() {}

  static Stream<Arguments> all() {
    var ects = "ects(first: 100) { edges { node { id } } } ";
    return Stream.of(
        Arguments.of("aliases", "{ " + numbered("a%d: " + ects, 100) + "}", "TOO_COSTLY"),
        Arguments.of(
            "the same field again",
            "{ me { " + "authenticatedAt ".repeat(3_000) + "} }",
            "TOO_COSTLY"),
        Arguments.of("depth", deep(60), "TOO_COSTLY"),
        Arguments.of("a huge page", "{ ects(first: 100000000) { totalCount } }", "BAD_USER_INPUT"),
        Arguments.of("a negative page", "{ ects(first: -1) { totalCount } }", "BAD_USER_INPUT"),
        Arguments.of(
            "a comment",
            "# " + "x".repeat(900_000) + "\n{ me { authenticatedAt } }",
            "BAD_USER_INPUT"),
        Arguments.of(
            "errors", "{ " + numbered("nothing%d ", 500) + "}", "GRAPHQL_VALIDATION_FAILED"),
        Arguments.of(
            "sign-ins",
            "mutation { "
                + numbered(
                    "s%d: signIn(input: {login: \"x\", password: \"y\"}) { problems { code } } ",
                    10)
                + "}",
            "TOO_COSTLY"),
        Arguments.of(
            "an operator as a literal",
            "{ ects(first: 1, search: {gt: \"\"}) { totalCount } }",
            "GRAPHQL_VALIDATION_FAILED"),
        Arguments.of(
            "a cursor of nothing",
            "{ ects(first: 1, after: \"eyJrIjpbeyIkZ3QiOiIifV19\") { totalCount } }",
            "BAD_USER_INPUT"));
  }

  private static String numbered(String part, int many) {
    return IntStream.range(0, many).mapToObj(part::formatted).collect(Collectors.joining());
  }

  private static String deep(int levels) {
    return "{ ects(first: 1) { edges { node "
        + "{ registration { ect ".repeat(levels)
        + "{ id } "
        + "} }".repeat(levels)
        + " } } }";
  }
}
