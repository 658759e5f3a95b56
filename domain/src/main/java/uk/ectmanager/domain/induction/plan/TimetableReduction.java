package uk.ectmanager.domain.induction.plan;

/**
 * How much less than a main-range teacher the ECT teaches on a day, besides the time for planning
 * (G 2.20-2.21).
 *
 * @param part the part that is served on that day, its extension included (L9)
 * @param percent 10 in part 1, 5 in part 2
 */
public record TimetableReduction(int part, int percent, Reason reason) {}
