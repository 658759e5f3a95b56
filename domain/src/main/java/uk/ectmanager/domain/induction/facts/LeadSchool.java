package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * From this day on the head teacher of this school reports for an ECT of several schools (L6; G
 * 3.14-3.16). Without one, or while no post is held there, the post that began first leads.
 */
public record LeadSchool(LocalDate from, SchoolId school) implements Comparable<LeadSchool> {

  private static final Comparator<LeadSchool> ORDER =
      Comparator.comparing(LeadSchool::from).thenComparing(lead -> lead.school().value());

  public LeadSchool {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(school, "school");
  }

  @Override
  public int compareTo(LeadSchool other) {
    return ORDER.compare(this, other);
  }
}
