package uk.ectmanager.application.ect.print;

import static uk.ectmanager.application.ect.print.RegistrationSheet.day;
import static uk.ectmanager.application.ect.print.RegistrationSheet.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.signature.PrintableForm.Row;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.ect.section.PriorSpell;
import uk.ectmanager.domain.ect.section.RegistrationType;

/** Sections 6 and 7 on paper: what was served before, and where the post is. */
final class ServiceAndPost {

  private ServiceAndPost() {}

  static String words(RegistrationType type) {
    return switch (type) {
      case NEW -> "a new induction";
      case PART_COMPLETED_HERE -> "an induction of which part was served at this school";
      case PART_COMPLETED_ELSEWHERE -> "an induction of which part was served at another school";
    };
  }

  static List<Row> service(@Nullable PriorServiceSection service) {
    if (service == null) {
      return List.of();
    }
    if (service.spells().isEmpty()) {
      return List.of(row("Served before", "nothing"));
    }
    var rows = new ArrayList<Row>();
    for (var spell : service.spells()) {
      rows.add(row(day(spell.start()) + " to " + day(spell.end()), words(spell)));
    }
    for (var evidence : service.evidence()) {
      rows.add(row("Evidence", evidence.what() + ", kept: " + evidence.where()));
    }
    return rows;
  }

  private static String words(PriorSpell spell) {
    return words(spell.place())
        + spell.schoolName()
        + ", "
        + spell.schoolAddress()
        + "; appropriate body: "
        + spell.appropriateBody()
        + "; "
        + spell.pattern().fte().toPlainString()
        + " full-time equivalent; "
        + count(spell.termsServed(), "term")
        + " served; "
        + count(spell.daysAbsent(), "day")
        + " absent";
  }

  private static String words(PriorSpell.Place place) {
    return switch (place) {
      case HERE -> "at this school: ";
      case ELSEWHERE -> "at another school: ";
    };
  }

  private static String count(BigDecimal number, String noun) {
    return number.stripTrailingZeros().toPlainString()
        + " "
        + noun
        + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }

  static List<Row> post(@Nullable PostSection post) {
    if (post == null) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    rows.add(row("Setting", words(post.setting())));
    var list = post.checklist();
    rows.add(row("Headteacher in post who can recommend", yes(list.headteacherInPost())));
    rows.add(row("Mentor appointed besides the tutor", yes(list.mentorAppointed())));
    rows.add(row("Reduced timetable", yes(list.reducedTimetable())));
    rows.add(row("Age range and subjects of the training", yes(list.fitsTraining())));
    rows.add(row("Same classes regularly", yes(list.sameClasses())));
    rows.add(row("No undue discipline problems", yes(list.noUndueDiscipline())));
    rows.add(row("No undue further duties", yes(list.noUndueDuties())));
    var college = post.college();
    if (college != null) {
      rows.add(
          row("Teaching of classes of 19 and older", college.adultTeachingPercent() + " per cent"));
      rows.add(row("Days in a school", Integer.toString(college.schoolDays())));
    }
    var overseas = post.overseas();
    if (overseas != null) {
      rows.add(row("Inspected on", day(overseas.inspectedOn())));
      rows.add(row("Member of a named body", yes(overseas.memberBody())));
    }
    return rows;
  }

  private static String words(InductionSetting setting) {
    return switch (setting) {
      case MAINTAINED_SCHOOL -> "maintained school";
      case ACADEMY -> "academy or free school";
      case INDEPENDENT_SCHOOL -> "independent school";
      case NON_MAINTAINED_SPECIAL_SCHOOL -> "non-maintained special school";
      case MAINTAINED_NURSERY -> "maintained nursery school";
      case CHILDRENS_CENTRE -> "children's centre";
      case PUPIL_REFERRAL_UNIT -> "pupil referral unit";
      case FURTHER_EDUCATION -> "further education";
      case BRITISH_SCHOOL_OVERSEAS -> "British school overseas";
      case OTHER -> "another setting";
    };
  }

  private static String yes(boolean answer) {
    return answer ? "yes" : "no";
  }
}
