package uk.ectmanager.bootstrap.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import uk.ectmanager.adapter.mongo.embedded.UnusableDataFolder;

/** Says in one sentence why the data folder cannot be used. */
class UnusableDataFolderAnalyzer extends AbstractFailureAnalyzer<UnusableDataFolder> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableDataFolder cause) {
    @Nullable String message = cause.getMessage();
    return new FailureAnalysis(
        message == null ? "The data folder cannot be used." : message,
        "Stop the other run, or choose another folder with --ect.data-folder=FOLDER.",
        cause);
  }
}
