package uk.ectmanager.adapter.graphql.ect;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.school.SchoolView;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.ect.ListRegistrations;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.ect.section.RegistrationType;

/** The schema's RegistrationQueueFilter. */
record RegistrationQueueFilter(
    @Nullable List<RegistrationState> states,
    @Nullable String schoolId,
    @Nullable LocalDate waitingSince,
    @Nullable List<QtsState> qtsStates,
    @Nullable List<RegistrationType> registrationTypes) {

  private static final RegistrationQueueFilter ALL =
      new RegistrationQueueFilter(null, null, null, null, null);

  static ListRegistrations.Query query(@Nullable RegistrationQueueFilter given, PageRequest page) {
    var filter = given == null ? ALL : given;
    return new ListRegistrations.Query(
        set(filter.states),
        filter.schoolId == null ? null : SchoolView.read(filter.schoolId, "filter", "schoolId"),
        filter.waitingSince,
        set(filter.qtsStates),
        set(filter.registrationTypes),
        page);
  }

  private static <T> Set<T> set(@Nullable List<T> given) {
    return given == null ? Set.of() : Set.copyOf(given);
  }
}
