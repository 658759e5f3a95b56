package uk.ectmanager.bootstrap.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence which setting keeps the product from starting. */
final class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSetting> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableSetting cause) {
    @Nullable String message = cause.getMessage();
    return new FailureAnalysis(
        message == null ? "A setting cannot be used." : message, null, cause);
  }
}
