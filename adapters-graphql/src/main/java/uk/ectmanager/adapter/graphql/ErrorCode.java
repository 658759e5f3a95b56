package uk.ectmanager.adapter.graphql;

import graphql.ErrorClassification;

/**
 * The stable codes in {@code extensions.code} of an error, with the status that a response without
 * data has under the media type {@code application/graphql-response+json}.
 */
public enum ErrorCode implements ErrorClassification {
  /** The request or an argument cannot be read. */
  BAD_USER_INPUT("BAD_USER_INPUT", 400),

  /** A mutation came by GET; the one request error that is 405 under any media type. */
  MUTATION_BY_GET("BAD_USER_INPUT", 405),

  /** The document is not GraphQL, or longer than allowed. */
  GRAPHQL_PARSE_FAILED("GRAPHQL_PARSE_FAILED", 400),

  /** The document does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED("GRAPHQL_VALIDATION_FAILED", 400),

  /** Nobody is signed in. */
  UNAUTHENTICATED("UNAUTHENTICATED", 403),

  /** The roles of the viewer never allow this, or not for that subject. */
  FORBIDDEN("FORBIDDEN", 403),

  /** Somebody else changed the same thing first; read it again. */
  CONFLICT("CONFLICT", 409),

  /** Too many requests in too short a time. */
  RATE_LIMITED("RATE_LIMITED", 429),

  /** One of the limits on depth, aliases, root fields, page or cost. */
  TOO_COSTLY("TOO_COSTLY", 400),

  /** The operation took longer than allowed and was stopped. */
  TIMEOUT("TIMEOUT", 503),

  /** A bug of ours; the execution id finds it in the log. */
  INTERNAL_ERROR("INTERNAL_ERROR", 500);

  private final String code;
  private final int status;

  ErrorCode(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /** The word in {@code extensions.code}. */
  public String code() {
    return code;
  }

  /** The HTTP status of a response that has this error and no data. */
  public int status() {
    return status;
  }

  @Override
  public Object toSpecification(graphql.GraphQLError error) {
    return code;
  }
}
