package uk.ectmanager.adapter.mongo.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.TermCalendars;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.CalendarRevision;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A term calendar as it is stored.
 *
 * @param withdrawn true or null, also in those stored before any could be
 * @param earlier null in those stored before earlier revisions were kept
 */
record CalendarDocument(
    String body,
    int startYear,
    @Nullable String school,
    String key,
    List<TermPart> terms,
    List<LocalDate> closureDays,
    Instant publishedAt,
    int revision,
    @Nullable Boolean withdrawn,
    @Nullable List<RevisionPart> earlier) {

  /** What it said before. */
  record RevisionPart(
      int number,
      Instant at,
      List<TermPart> terms,
      List<LocalDate> closureDays,
      @Nullable Boolean withdrawn) {

    static RevisionPart of(CalendarRevision revision) {
      return new RevisionPart(
          revision.number(),
          revision.at(),
          revision.terms().stream().map(TermPart::of).toList(),
          revision.closureDays(),
          revision.withdrawn() ? true : null);
    }

    CalendarRevision toDomain() {
      return new CalendarRevision(
          number,
          at,
          terms.stream().map(TermPart::toDomain).toList(),
          closureDays,
          Boolean.TRUE.equals(withdrawn));
    }
  }

  /** A term within it. */
  record TermPart(
      int number,
      LocalDate start,
      LocalDate end,
      LocalDate halfTermFrom,
      LocalDate halfTermTo,
      int inductionDays,
      DatesPart progressReview,
      DatesPart formalAssessment) {

    static TermPart of(Term term) {
      return new TermPart(
          term.number(),
          term.start(),
          term.end(),
          term.halfTermFrom(),
          term.halfTermTo(),
          term.inductionDays(),
          DatesPart.of(term.progressReview()),
          DatesPart.of(term.formalAssessment()));
    }

    Term toDomain() {
      return new Term(
          number,
          start,
          end,
          halfTermFrom,
          halfTermTo,
          inductionDays,
          progressReview.toDomain(),
          formalAssessment.toDomain());
    }
  }

  /** The dates of a report within a term. */
  record DatesPart(LocalDate release, LocalDate earliest, LocalDate due) {

    static DatesPart of(ReportDates dates) {
      return new DatesPart(dates.release(), dates.earliest(), dates.due());
    }

    ReportDates toDomain() {
      return new ReportDates(release, earliest, due);
    }
  }

  static CalendarDocument of(TermCalendar calendar) {
    var school = calendar.id().school();
    return new CalendarDocument(
        calendar.id().body().toString(),
        calendar.year().starting(),
        school == null ? null : school.toString(),
        TermCalendars.key(calendar.id()).toString(),
        calendar.terms().stream().map(TermPart::of).toList(),
        calendar.closureDays(),
        calendar.publishedAt(),
        calendar.revision(),
        calendar.withdrawn() ? true : null,
        calendar.earlier().stream().map(RevisionPart::of).toList());
  }

  TermCalendar toDomain() {
    return new TermCalendar(
        new TermCalendarId(
            AppropriateBodyId.of(body),
            new AcademicYear(startYear),
            school == null ? null : SchoolId.of(school)),
        terms.stream().map(TermPart::toDomain).toList(),
        closureDays,
        publishedAt,
        revision,
        Boolean.TRUE.equals(withdrawn),
        earlier == null ? List.of() : earlier.stream().map(RevisionPart::toDomain).toList());
  }
}
