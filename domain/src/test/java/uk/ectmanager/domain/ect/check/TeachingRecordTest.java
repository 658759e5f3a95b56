package uk.ectmanager.domain.ect.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.ect.check.TeachingRecord.Prohibition;
import uk.ectmanager.domain.ect.section.DateOfBirth;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.Trn;

/** What an official record makes of a registration. */
class TeachingRecordTest {

  private static final Trn TRN = new Trn("1234567");
  private static final LocalDate BORN = LocalDate.of(2001, 2, 3);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final AccountId SYSTEM = new AccountId(new UUID(0, 1));

  private static TeacherSection teacher(String last, @Nullable String previous) {
    return new TeacherSection(
        RegistrationType.NEW,
        null,
        new PersonName("Nadia", last),
        previous,
        new EmailAddress("nadia@school.example"),
        new DateOfBirth(BORN),
        TRN,
        false,
        null);
  }

  private static TeachingRecord record(
      Trn trn, String last, LocalDate born, InductionStatus status, Prohibition... prohibitions) {
    return new TeachingRecord(
        trn, last, born, LocalDate.of(2026, 7, 1), List.of(prohibitions), status);
  }

  private static QtsCheck check(TeachingRecord record, TeacherSection teacher) {
    return QtsCheck.of(record, teacher, SYSTEM, NOW, TODAY);
  }

  private static List<String> against(QtsCheck check) {
    return check.against(START).stream()
        .map(one -> one.code() + " " + String.join(".", one.path()))
        .toList();
  }

  private static QtsCheck ofStatus(InductionStatus status, Prohibition... prohibitions) {
    return check(record(TRN, "North", BORN, status, prohibitions), teacher("North", null));
  }

  @ParameterizedTest
  @CsvSource({
    // the record's last name, the registration's, its previous one, what comes of it
    "North, North,, MATCHES",
    "NORTH, north,, MATCHES",
    "O'Neill, ONeill,, MATCHES",
    "Müller-Łaska, Muller Łaska,, MATCHES",
    "van der Berg, Vanderberg,, MATCHES",
    "Formerly, North, Formerly, MATCHES",
    "North, South, Formerly, DIFFERS",
    "North, Northern,, DIFFERS",
    "--, '''',, DIFFERS"
  })
  void the_last_name_or_the_previous_one_has_to_be_the_records(
      String theirs, String last, @Nullable String previous, RecordMatch expected) {
    assertThat(record(TRN, theirs, BORN, InductionStatus.NONE).match(TRN, BORN, last, previous))
        .isEqualTo(expected);
  }

  @Test
  void a_clear_record_lets_the_induction_start() {
    for (var status : List.of(InductionStatus.NONE, InductionStatus.REQUIRED_TO_COMPLETE)) {
      var check = ofStatus(status);
      assertThat(against(check)).isEmpty();
      assertThat(check.source()).isEqualTo(CheckSource.TEACHING_RECORD_SYSTEM);
      assertThat(check.qtsDate()).isEqualTo(LocalDate.of(2026, 7, 1));
    }
  }

  @Test
  void a_mismatch_says_only_that_they_do_not_match_and_keeps_nothing_of_the_record() {
    var record = record(TRN, "South", BORN, InductionStatus.FAILED, new Prohibition(null));
    var check = check(record, teacher("North", null));

    assertThat(against(check)).containsExactly("RECORD_MISMATCH qtsCheck.identityMatches");
    assertThat(check).isEqualTo(QtsCheck.noMatch(SYSTEM, NOW));
    assertThat(
            against(
                check(
                    record(TRN, "North", BORN.plusDays(1), InductionStatus.NONE),
                    teacher("North", null))))
        .containsExactly("RECORD_MISMATCH qtsCheck.identityMatches");
  }

  @Test
  void a_deactivated_and_a_merged_record_have_reasons_of_their_own() {
    assertThat(against(QtsCheck.deactivated(SYSTEM, NOW)))
        .containsExactly("RECORD_DEACTIVATED qtsCheck.identityMatches");
    var other = new Trn("7654321");
    var merged = check(record(other, "North", BORN, InductionStatus.NONE), teacher("North", null));
    assertThat(merged.mergedInto()).isEqualTo(other);
    assertThat(against(merged)).containsExactly("RECORD_MERGED qtsCheck.identityMatches");
  }

  @Test
  void each_status_blocks_with_its_own_reason() {
    assertThat(against(ofStatus(InductionStatus.EXEMPT))).containsExactly("EXEMPT qtsCheck.exempt");
    assertThat(against(ofStatus(InductionStatus.IN_PROGRESS)))
        .containsExactly("INDUCTION_IN_PROGRESS qtsCheck.earlierOutcome");
    for (var status :
        List.of(InductionStatus.PASSED, InductionStatus.FAILED, InductionStatus.FAILED_IN_WALES)) {
      assertThat(against(ofStatus(status)))
          .containsExactly("EARLIER_OUTCOME qtsCheck.earlierOutcome");
    }
    assertThat(
            List.of(InductionStatus.PASSED, InductionStatus.FAILED, InductionStatus.FAILED_IN_WALES)
                .stream()
                .map(status -> ofStatus(status).against(START).getFirst().message()))
        .doesNotHaveDuplicates();
  }

  @Test
  void an_induction_in_progress_is_no_reason_against_one_that_is_continued() {
    var continued =
        new TeacherSection(
            RegistrationType.PART_COMPLETED_ELSEWHERE,
            null,
            new PersonName("Nadia", "North"),
            null,
            new EmailAddress("nadia@school.example"),
            new DateOfBirth(BORN),
            TRN,
            false,
            null);
    var check = check(record(TRN, "North", BORN, InductionStatus.IN_PROGRESS), continued);
    assertThat(against(check)).isEmpty();
    assertThat(check.note()).contains("in progress");
    assertThat(against(check(record(TRN, "North", BORN, InductionStatus.FAILED), continued)))
        .containsExactly("EARLIER_OUTCOME qtsCheck.earlierOutcome");
  }

  @Test
  void a_prohibition_without_end_or_with_one_ahead_blocks_a_past_one_does_not() {
    var none = InductionStatus.NONE;
    assertThat(against(ofStatus(none, new Prohibition(null))))
        .containsExactly("PROHIBITED qtsCheck.prohibited");
    assertThat(against(ofStatus(none, new Prohibition(TODAY.plusDays(1)))))
        .containsExactly("PROHIBITED qtsCheck.prohibited");
    assertThat(against(ofStatus(none, new Prohibition(TODAY)))).isEmpty();
    assertThat(against(ofStatus(none, new Prohibition(TODAY.minusYears(1))))).isEmpty();
  }

  @Test
  void qts_not_held_and_qts_after_the_start_block() {
    var without = new TeachingRecord(TRN, "North", BORN, null, List.of(), InductionStatus.NONE);
    assertThat(against(check(without, teacher("North", null))))
        .containsExactly("QTS_NOT_HELD qtsCheck.qtsDate");
    var late =
        new TeachingRecord(TRN, "North", BORN, START.plusDays(1), List.of(), InductionStatus.NONE);
    assertThat(against(check(late, teacher("North", null))))
        .containsExactly("QTS_AFTER_START qtsCheck.qtsDate");
  }

  @Test
  void a_record_says_nothing_personal_in_a_log() {
    assertThat(record(TRN, "North", BORN, InductionStatus.NONE)).hasToString("TeachingRecord");
  }
}
