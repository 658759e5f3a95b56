package uk.ectmanager.domain.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A target agreed for the next period, tied to the Standards that it serves. */
public record DevelopmentTarget(String text, List<TeachersStandard> standards) {

  public DevelopmentTarget {
    standards = inOrder(standards);
  }

  /** Each Standard once, in the order of the Standards. */
  static List<TeachersStandard> inOrder(List<TeachersStandard> standards) {
    Set<TeachersStandard> once = EnumSet.noneOf(TeachersStandard.class);
    once.addAll(standards);
    return List.copyOf(once);
  }
}
