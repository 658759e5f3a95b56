package uk.ectmanager.bootstrap.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import uk.ectmanager.adapter.security.UnusableKeys;

/** Says in one sentence why the product does not start without keys. */
final class UnusableKeysAnalyzer extends AbstractFailureAnalyzer<UnusableKeys> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeys cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
