package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.TransferId;

/**
 * One thing that waits for somebody about an ECT; it follows from the row alone.
 *
 * @param review null when it is about anything else
 * @param transfer null when it is about anything else
 * @param sentence what to do
 * @param from the first day on which it waits; null when it waits already
 * @param due until when, where there is such a day
 */
public record EctTask(
    TaskKind kind,
    EctId ect,
    @Nullable ReviewId review,
    @Nullable TransferId transfer,
    String sentence,
    @Nullable LocalDate from,
    @Nullable LocalDate due,
    Set<Desk> desks) {

  /** Stands for no day in the order of tasks: after every day. */
  public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

  public EctTask {
    desks = Set.copyOf(desks);
  }

  /** Its place among tasks of the same day: by kind, then by what it is about. */
  public String place() {
    var about = kind.name() + ":" + (review == null ? ect.toString() : review.toString());
    if (transfer != null) {
      about = kind.name() + ":" + transfer;
    }
    return from == null ? about : about + ":" + from;
  }

  /** The day by which it is put in order. */
  public LocalDate urgency() {
    return due == null ? NO_DAY : due;
  }

  /** Whether it waits on that day. */
  public boolean waits(LocalDate today) {
    return from == null || !from.isAfter(today);
  }

  /** Everything that waits for anybody, or will on a day that is known. */
  public static List<EctTask> of(EctRow row) {
    return new WhatWaits(row).all();
  }
}
