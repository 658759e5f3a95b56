package uk.ectmanager.application.induction.record;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Reads the records of inductions as they stand, or as they stood on an earlier day: what was
 * recorded and published by the end of that day, planned as of that day.
 */
public final class ReadInduction {

  private final EctProfiles profiles;
  private final Inductions inductions;
  private final InductionReadings readings;
  private final InstantSource clock;

  public ReadInduction(
      EctProfiles profiles,
      Inductions inductions,
      InductionReadings readings,
      InstantSource clock) {
    this.profiles = profiles;
    this.inductions = inductions;
    this.readings = readings;
    this.clock = clock;
  }

  /** Whose, and as it stood on which day; as it stands when null. */
  public record Command(Collection<EctId> ects, @Nullable LocalDate asOf) {
    public Command {
      ects = List.copyOf(ects);
    }
  }

  /**
   * The records that there are; an ECT before authorisation, or of whom nothing was recorded by
   * that day, or who is not the viewer's to see is left out.
   */
  public Map<EctId, InductionReading> handle(Viewer viewer, Command command) {
    if (!viewer.couldEver(Permission.VIEW_INDUCTION)) {
      return Map.of();
    }
    var visible =
        profiles.findAll(command.ects()).values().stream()
            .filter(profile -> viewer.may(Permission.VIEW_INDUCTION, profile.subject()))
            .map(EctProfile::ect)
            .collect(Collectors.toUnmodifiableSet());
    var found = inductions.findAll(visible).values().stream().map(Versioned::value).toList();
    var day = command.asOf();
    if (day == null) {
      return readings.of(found, LondonTime.dateAt(clock.instant()));
    }
    var endOfDay = LondonTime.startOf(day.plusDays(1)).minusNanos(1);
    var stood =
        found.stream()
            .map(induction -> induction.asKnownAt(endOfDay))
            .flatMap(Optional::stream)
            .map(known -> known.onDay(day).next())
            .toList();
    return readings.asOf(stood, day, endOfDay);
  }
}
