package uk.ectmanager.application.ect.check;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.ect.check.TeachingRecord;
import uk.ectmanager.domain.shared.Trn;

/** The official records of teachers, held by the Teaching Regulation Agency. */
public interface TeachingRecords {

  /** What is known of the teacher of that TRN who was born on that day; never throws. */
  Answer find(Trn trn, LocalDate dateOfBirth);

  /** Every way in which the question can be answered, or not. */
  sealed interface Answer {

    /** The record, of another TRN when it was merged. */
    record Found(TeachingRecord record) implements Answer {}

    /** There is no teacher with that TRN and date of birth. */
    record NoMatch() implements Answer {}

    /** The record of that TRN was deactivated. */
    record Deactivated() implements Answer {}

    /**
     * No answer now; ask again later.
     *
     * @param askedFor how long the other side asked to be left alone
     */
    record Unanswered(CheckFailure failure, @Nullable Duration askedFor) implements Answer {}
  }
}
