package uk.ectmanager.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.application.account.staff.AddBodyStaff;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.application.body.AppropriateBodies;
import uk.ectmanager.application.body.CreateAppropriateBody;
import uk.ectmanager.application.calendar.ProposeTermCalendar;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.school.AuthoriseSchool;
import uk.ectmanager.application.school.ImportSchools;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.application.school.SetSpecialMeasures;
import uk.ectmanager.bootstrap.time.DailyWork;
import uk.ectmanager.bootstrap.time.DemoClock;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Fills an empty demonstration: two appropriate bodies, their calendars, schools of several types,
 * people in every role and ECTs in different states. Everything goes through the use cases that
 * people use, on the days on which they would have.
 */
final class DemoData {

  static final String HUB = "Oakfield Teaching School Hub";
  static final String PANEL = "Meridian Independent Induction Panel";

  /** The school whose terms are not those of its appropriate body. */
  private static final String WITH_OWN_TERMS = "900003";

  private static final List<DemoSchool> OF_HUB =
      List.of(
          new DemoSchool(
              "900001",
              "harbour",
              List.of(
                  ect("Amara", "Ashdown", "9000001", "1", true, DemoEct.Until.AUTHORISED),
                  ect("Ben", "Bright", "9000002", "0.6", true, DemoEct.Until.AUTHORISED),
                  ect("Chidi", "Clarke", "9000003", "1", false, DemoEct.Until.SIGNED),
                  ect("Dana", "Drew", "9000004", "0.8", true, DemoEct.Until.CONFIRMED),
                  ect("Evan", "Ellis", "9000005", "1", true, DemoEct.Until.DRAFT),
                  ect("Lila", "Lane", "9000012", "1", true, DemoEct.Until.AUTHORISED),
                  ect("Mina", "Moss", "9000013", "1", false, DemoEct.Until.AUTHORISED),
                  new DemoEct(
                      "Nina", "Nash", "9000014", "1", true, DemoEct.Until.AUTHORISED, true))),
          new DemoSchool(
              "900002",
              "meadow",
              List.of(ect("Farah", "Finch", "9000006", "1", false, DemoEct.Until.AUTHORISED))),
          new DemoSchool("900004", "brook", List.of()));
  private static final List<DemoSchool> OF_PANEL =
      List.of(
          new DemoSchool(
              "900003",
              "foxdale",
              List.of(
                  ect("Gita", "Green", "9000007", "1", true, DemoEct.Until.AUTHORISED),
                  ect("Hugo", "Hart", "9000008", "1", false, DemoEct.Until.SIGNED))),
          new DemoSchool(
              "900008",
              "larkrise",
              List.of(
                  ect("Ines", "Ivory", "9000009", "1", true, DemoEct.Until.AUTHORISED),
                  ect("Jon", "Jarvis", "9000010", "1", true, DemoEct.Until.AUTHORISED),
                  ect("Kay", "Kerr", "9000011", "0.8", false, DemoEct.Until.AUTHORISED))));

  private final AppropriateBodies bodies;
  private final CreateAppropriateBody createBody;
  private final AddBodyStaff addBodyStaff;
  private final ProposeTermCalendar propose;
  private final PublishTermCalendar publish;
  private final ImportSchools importSchools;
  private final Schools schools;
  private final RegisterSchool registerSchool;
  private final AuthoriseSchool authoriseSchool;
  private final SetSpecialMeasures setSpecialMeasures;
  private final AddSchoolStaff addStaff;
  private final DemoRegistrations registrations;
  private final DemoTransfers transfers;
  private final DemoAbsences absences;
  private final DemoPeople people;
  private final DemoClock clock;
  private final DailyWork dailyWork;
  private final OutboxRelay relay;

  DemoData(
      AppropriateBodies bodies,
      CreateAppropriateBody createBody,
      AddBodyStaff addBodyStaff,
      ProposeTermCalendar propose,
      PublishTermCalendar publish,
      ImportSchools importSchools,
      Schools schools,
      RegisterSchool registerSchool,
      AuthoriseSchool authoriseSchool,
      SetSpecialMeasures setSpecialMeasures,
      AddSchoolStaff addStaff,
      DemoRegistrations registrations,
      DemoTransfers transfers,
      DemoAbsences absences,
      DemoPeople people,
      DemoClock clock,
      DailyWork dailyWork,
      OutboxRelay relay) {
    this.bodies = bodies;
    this.createBody = createBody;
    this.addBodyStaff = addBodyStaff;
    this.propose = propose;
    this.publish = publish;
    this.importSchools = importSchools;
    this.schools = schools;
    this.registerSchool = registerSchool;
    this.authoriseSchool = authoriseSchool;
    this.setSpecialMeasures = setSpecialMeasures;
    this.addStaff = addStaff;
    this.registrations = registrations;
    this.transfers = transfers;
    this.absences = absences;
    this.people = people;
    this.clock = clock;
    this.dailyWork = dailyWork;
    this.relay = relay;
  }

  /** Fills the demonstration unless it was filled before. */
  void fill() {
    if (bodies.findByName(PANEL).isPresent()) {
      return;
    }
    var today = clock.today();
    var start = DemoCalendars.autumnStart(DemoCalendars.academicYear(today));
    var before = start.minusDays(21).isBefore(today) ? start.minusDays(21) : today;
    clock.asOf(
        before,
        () -> {
          fillBody(HUB, "TEACHING_SCHOOL_HUB", "oakfield", OF_HUB, start, today);
          fillBody(PANEL, "NATIONAL_BODY", "meridian", OF_PANEL, start, today);
        });
    dailyWork.run();
    relay.drain();
    fillTransfers(today);
    fillAbsences(start, today);
    specialMeasures(OF_HUB.get(1), officer("oakfield"));
    relay.drain();
  }

  /** Induction goes on for the ECTs whom the school has; none can begin there. */
  private void specialMeasures(DemoSchool demo, String officer) {
    var school = schools.findByUrn(new Urn(demo.urn())).orElseThrow().value().id();
    done(
        setSpecialMeasures.handle(
            people.viewer(officer), new SetSpecialMeasures.Command(school, true)));
  }

  private void fillAbsences(LocalDate start, LocalDate today) {
    var harbour = OF_HUB.getFirst();
    absences.away(harbour.ects().get(5), harbour, start, today);
    absences.onLeave(harbour.ects().get(6), harbour, start, today);
  }

  private void fillTransfers(LocalDate today) {
    var moving = OF_PANEL.getLast().ects();
    transfers.signed(moving.get(0), OF_HUB.getFirst(), today);
    transfers.released(moving.get(1), officer("meridian"), today);
    transfers.requested(moving.get(2), OF_PANEL.getFirst(), today);
  }

  private void fillBody(
      String name,
      String kind,
      String word,
      List<DemoSchool> demoSchools,
      LocalDate start,
      LocalDate today) {
    var body = createBody(name, kind, word);
    for (var command : DemoCalendars.around(body, today)) {
      done(publish.handle(people.viewer(admin(word)), command));
    }
    try (var file = new ClassPathResource("demo/schools.csv").getInputStream()) {
      done(importSchools.handle(people.viewer(admin(word)), new ImportSchools.Command(body, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (var school : demoSchools) {
      fillSchool(body, word, school, start);
      if (school.urn().equals(WITH_OWN_TERMS)) {
        publishOwnTerms(body, admin(word), school, today);
      }
    }
  }

  private void publishOwnTerms(
      AppropriateBodyId body, String admin, DemoSchool demo, LocalDate today) {
    var school = schools.findByUrn(new Urn(demo.urn())).orElseThrow().value().id();
    var asked = DemoCalendars.ofSchool(body, school, today, null);
    var confirmation = done(propose.handle(people.viewer(admin), asked)).confirmation();
    done(
        publish.handle(
            people.viewer(admin), DemoCalendars.ofSchool(body, school, today, confirmation)));
  }

  private AppropriateBodyId createBody(String name, String kind, String word) {
    var created =
        done(
            createBody.handle(
                people.operator(),
                new CreateAppropriateBody.Command(
                    name,
                    kind,
                    name + " induction team",
                    "induction@" + word + ".example",
                    null,
                    "Ada",
                    "Admin",
                    admin(word))));
    var body = created.body().id();
    relay.drain();
    people.activate(List.of(admin(word)));
    var staff =
        List.of(
            new AddBodyStaff.Command(
                body, Role.AB_OFFICER, "Quentin", "Officer", officer(word), null),
            new AddBodyStaff.Command(
                body, Role.AB_ANALYST, "Nadia", "Analyst", "analyst@" + word + ".example", null));
    for (var command : staff) {
      done(addBodyStaff.handle(people.viewer(admin(word)), command));
    }
    relay.drain();
    people.activate(List.of(officer(word), "analyst@" + word + ".example"));
    return body;
  }

  private void fillSchool(AppropriateBodyId body, String word, DemoSchool demo, LocalDate start) {
    done(
        registerSchool.handle(
            new RegisterSchool.Command(
                demo.urn(),
                body,
                Role.HEADTEACHER,
                "Harriet",
                demo.lastName(),
                demo.head(),
                null,
                "demo")));
    if (demo.ects().isEmpty()) {
      return;
    }
    SchoolId school = schools.findByUrn(new Urn(demo.urn())).orElseThrow().value().id();
    done(authoriseSchool.handle(people.viewer(officer(word)), new AuthoriseSchool.Command(school)));
    relay.drain();
    people.activate(List.of(demo.head()));
    for (var command : demo.staff(school)) {
      done(addStaff.handle(people.viewer(demo.head()), command));
    }
    relay.drain();
    for (var ect : demo.ects()) {
      registrations.register(ect, school, demo, officer(word), start);
    }
    relay.drain();
    people.activate(demo.people());
  }

  static String admin(String word) {
    return "admin@" + word + ".example";
  }

  static String officer(String word) {
    return "officer@" + word + ".example";
  }

  static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> Objects.requireNonNull(value);
      case Result.Refused<T> refused ->
          throw new IllegalStateException("the demo data were refused: " + refused.problems());
    };
  }

  private static DemoEct ect(
      String first, String last, String trn, String fte, boolean providerLed, DemoEct.Until until) {
    return new DemoEct(first, last, trn, fte, providerLed, until, false);
  }
}
