package uk.ectmanager.adapter.graphql.signature;

import uk.ectmanager.domain.signature.SignatureStatement;

/** The schema's SignatureStatement. */
record SignatureStatementView(SignatureStatement.Kind name, int version, String text) {

  static SignatureStatementView current(SignatureStatement.Kind kind) {
    var statement = SignatureStatement.current(kind);
    return new SignatureStatementView(statement.kind(), statement.version(), statement.text());
  }
}
