package uk.ectmanager.adapter.notify.trs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ectmanager.application.ect.check.TeachingRecords.Answer;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.InductionStatus;
import uk.ectmanager.domain.ect.check.TeachingRecord;
import uk.ectmanager.domain.ect.check.TeachingRecord.Prohibition;
import uk.ectmanager.domain.shared.Trn;

/**
 * Reads one person as the Teaching Record System tells it. Whatever a check decides on has to be
 * there: a missing list of alerts is not read as "no alert".
 */
final class TrsRecordReader {

  /** The categories "Prohibition from teaching" and its predecessor's "GTC Prohibition ...". */
  private static final Set<String> PROHIBITING =
      Set.of("b2b19019-b165-47a3-8745-3297ff152581", "70b7d473-2ec8-4643-bfd4-d4ab9a9a0988");

  private static final String PROHIBITING_NAME = "prohibition from teaching";

  private static final Map<String, InductionStatus> STATUSES =
      Map.of(
          "None", InductionStatus.NONE,
          "RequiredToComplete", InductionStatus.REQUIRED_TO_COMPLETE,
          "InProgress", InductionStatus.IN_PROGRESS,
          "Passed", InductionStatus.PASSED,
          "Failed", InductionStatus.FAILED,
          "FailedInWales", InductionStatus.FAILED_IN_WALES,
          "Exempt", InductionStatus.EXEMPT);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TrsRecordReader() {}

  /** The record, or that it cannot be read. */
  static Answer read(byte[] body) {
    try {
      var person = JSON.readTree(body);
      var status = text(person.path("induction"), "status");
      var known = STATUSES.get(status);
      if (known == null) {
        return new Answer.Unanswered(CheckFailure.UNKNOWN_VALUE, null);
      }
      return new Answer.Found(
          new TeachingRecord(
              new Trn(text(person, "trn")),
              text(person, "lastName"),
              LocalDate.parse(text(person, "dateOfBirth")),
              date(person.path("qts"), "holdsFrom"),
              prohibitions(person.path("alerts")),
              known));
    } catch (JacksonException | DateTimeParseException | IllegalArgumentException e) {
      return new Answer.Unanswered(CheckFailure.UNREADABLE_ANSWER, null);
    }
  }

  private static List<Prohibition> prohibitions(JsonNode alerts) {
    if (!alerts.isArray()) {
      throw new IllegalArgumentException("alerts");
    }
    var found = new ArrayList<Prohibition>();
    for (var alert : alerts.values()) {
      var category = alert.path("alertType").path("alertCategory");
      if (isProhibition(category)) {
        found.add(new Prohibition(date(alert, "endDate")));
      }
    }
    return found;
  }

  private static boolean isProhibition(JsonNode category) {
    var id = category.path("alertCategoryId").asString("").toLowerCase(Locale.ROOT);
    var name = category.path("name").asString("").toLowerCase(Locale.ROOT);
    if (id.isEmpty() && name.isEmpty()) {
      throw new IllegalArgumentException("alertCategory");
    }
    return PROHIBITING.contains(id) || name.endsWith(PROHIBITING_NAME);
  }

  private static String text(JsonNode node, String field) {
    var value = node.path(field);
    if (!value.isString() || value.asString().isBlank()) {
      throw new IllegalArgumentException(field);
    }
    return value.asString();
  }

  private static @Nullable LocalDate date(JsonNode node, String field) {
    var value = node.path(field);
    return value.isNull() || value.isMissingNode() ? null : LocalDate.parse(text(node, field));
  }
}
