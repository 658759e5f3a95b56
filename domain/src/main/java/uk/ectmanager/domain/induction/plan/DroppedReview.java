package uk.ectmanager.domain.induction.plan;

import java.time.LocalDate;

/**
 * A progress review that a rule drops, so that nobody wonders where it went.
 *
 * @param term the calendar term counted from the ECT's start, from 1
 * @param date where it would have fallen
 */
public record DroppedReview(int term, LocalDate date, Reason reason) {}
