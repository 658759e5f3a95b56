package uk.ectmanager.adapter.mongo;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.regex.Pattern;
import uk.ectmanager.application.DuplicateKey;

/** Tells a taken unique key from any other failure of a write. */
final class WriteErrors {

  private static final Pattern INDEX = Pattern.compile("index: (?:\\S*\\$)?(\\S+)");

  private WriteErrors() {}

  /** The refusal that the failure stands for, or the failure itself. */
  static RuntimeException translated(MongoException failure) {
    var taken =
        switch (failure) {
          case MongoWriteException write ->
              write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
          case MongoCommandException command ->
              ErrorCategory.fromErrorCode(command.getErrorCode()) == ErrorCategory.DUPLICATE_KEY;
          case DuplicateKeyException duplicate -> true;
          default -> false;
        };
    return taken ? new DuplicateKey(keyOf(failure)) : failure;
  }

  private static String keyOf(MongoException failure) {
    var message = failure.getMessage() == null ? "" : failure.getMessage();
    var found = INDEX.matcher(message);
    if (!found.find()) {
      return "unknown";
    }
    return found.group(1).equals("_id_") ? "id" : found.group(1);
  }
}
