package uk.ectmanager.adapter.graphql.ect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.CheckSource;

/** The schema's QtsCheck. */
record QtsCheckView(
    Instant checkedAt,
    String checkedBy,
    boolean clear,
    List<ProblemView> problems,
    CheckSource source,
    @Nullable String mergedInto,
    @Nullable LocalDate qtsDate,
    @Nullable String note) {

  static @Nullable QtsCheckView of(Registration registration) {
    var check = registration.qtsCheck();
    var start = registration.content().inductionStart();
    if (check == null || start == null) {
      return null;
    }
    var against = check.against(start).stream().map(ProblemView::of).toList();
    return new QtsCheckView(
        check.checkedAt(),
        check.checkedByName(),
        against.isEmpty(),
        against,
        check.source(),
        check.mergedInto() == null ? null : check.mergedInto().value(),
        check.qtsDate(),
        check.note());
  }
}
