package uk.ectmanager.bootstrap.demo;

import static uk.ectmanager.bootstrap.demo.DemoData.done;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.application.account.staff.AddBodyStaff;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.application.body.CreateAppropriateBody;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.school.AuthoriseSchool;
import uk.ectmanager.application.school.ImportSchools;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * An appropriate body of any size on the started product, made by the use cases that people use. It
 * needs the providers {@code harbour-learning} and {@code northmouth-partnership}.
 */
public final class Crowd {

  /** The administrator of the body. */
  public static final String ADMIN = "admin@crowd.example";

  /** The officer of the body. */
  public static final String OFFICER = "officer@crowd.example";

  /** The analyst of the body. */
  public static final String ANALYST = "analyst@crowd.example";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int FIRST_URN = 910_000;
  private static final int FIRST_TRN = 9_100_000;
  private static final String COLUMNS =
      "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
          + "EstablishmentStatus (name),PhaseOfEducation (name),Street,Town,Postcode\n";

  private final ApplicationContext beans;
  private final DemoPeople people;
  private final DemoRegistrations registrations;
  private final AppropriateBodyId body;
  private int ects;

  private Crowd(ApplicationContext beans, AppropriateBodyId body, DemoPeople people) {
    this.beans = beans;
    this.body = body;
    this.people = people;
    this.registrations = within(beans).getBean(DemoRegistrations.class);
  }

  /** The body with its staff and calendars; no school yet. */
  public static Crowd found(ApplicationContext beans) {
    var people = within(beans).getBean(DemoPeople.class);
    var created =
        done(
            beans
                .getBean(CreateAppropriateBody.class)
                .handle(
                    people.operator(),
                    new CreateAppropriateBody.Command(
                        "Crowd Teaching School Hub",
                        "TEACHING_SCHOOL_HUB",
                        "Crowd induction team",
                        "induction@crowd.example",
                        null,
                        "Ada",
                        "Admin",
                        ADMIN)));
    var crowd = new Crowd(beans, created.body().id(), people);
    crowd.settled(List.of(ADMIN));
    for (var command :
        List.of(
            new AddBodyStaff.Command(
                crowd.body, Role.AB_OFFICER, "Quentin", "Officer", OFFICER, null),
            new AddBodyStaff.Command(
                crowd.body, Role.AB_ANALYST, "Nadia", "Analyst", ANALYST, null))) {
      done(beans.getBean(AddBodyStaff.class).handle(people.viewer(ADMIN), command));
    }
    for (var command : DemoCalendars.around(crowd.body, crowd.today())) {
      done(beans.getBean(PublishTermCalendar.class).handle(people.viewer(ADMIN), command));
    }
    crowd.settled(List.of(OFFICER, ANALYST));
    return crowd;
  }

  /** The body's id. */
  public AppropriateBodyId body() {
    return body;
  }

  /** The person with that office at a school: head, lead, tutor or office. */
  public static String at(int school, String office) {
    return office + "@" + word(school) + ".example";
  }

  /** The first ECT who was authorised, at the first school. */
  public static String firstEct() {
    return ect(0, DemoEct.Until.AUTHORISED).email();
  }

  /** An authorised school of that number with its people. */
  public void school(int number) {
    registered(number);
    var demo = new DemoSchool(urn(number), word(number), List.of());
    var id =
        beans.getBean(Schools.class).findByUrn(new Urn(urn(number))).orElseThrow().value().id();
    done(
        beans
            .getBean(AuthoriseSchool.class)
            .handle(people.viewer(OFFICER), new AuthoriseSchool.Command(id)));
    settled(List.of(demo.head()));
    for (var command : demo.staff(id)) {
      done(beans.getBean(AddSchoolStaff.class).handle(people.viewer(demo.head()), command));
    }
    settled(demo.people());
  }

  /** A school of that number that waits for a decision. */
  public void registered(int number) {
    var row =
        "%s,998,%d,%s School,Community school,Open,Primary,Crowd Lane,Northmouth,ZZ9 9AA%n"
            .formatted(urn(number), 1000 + number, capital(word(number)));
    var file = new ByteArrayInputStream((COLUMNS + row).getBytes(StandardCharsets.UTF_8));
    done(
        beans
            .getBean(ImportSchools.class)
            .handle(people.viewer(ADMIN), new ImportSchools.Command(body, file)));
    done(
        beans
            .getBean(RegisterSchool.class)
            .handle(
                new RegisterSchool.Command(
                    urn(number),
                    body,
                    Role.HEADTEACHER,
                    "Harriet",
                    capital(word(number)),
                    at(number, "head"),
                    null,
                    "crowd")));
  }

  /** So many more tutors at a school. */
  public void tutors(int school, int many) {
    var id =
        beans.getBean(Schools.class).findByUrn(new Urn(urn(school))).orElseThrow().value().id();
    for (var i = 0; i < many; i++) {
      done(
          beans
              .getBean(AddSchoolStaff.class)
              .handle(
                  people.viewer(at(school, "head")),
                  new AddSchoolStaff.Command(
                      id,
                      Role.INDUCTION_TUTOR,
                      "Tess",
                      capital(word(i)),
                      "tess." + word(i) + "@" + word(school) + ".example",
                      null)));
    }
    settled(List.of());
  }

  /** So many more ECTs at a school, of whom every third is left in the middle of registration. */
  public void ects(int school, int many) {
    var demo = new DemoSchool(urn(school), word(school), List.of());
    var id =
        beans.getBean(Schools.class).findByUrn(new Urn(urn(school))).orElseThrow().value().id();
    var authorised = new ArrayList<String>();
    var early = List.of(DemoEct.Until.DRAFT, DemoEct.Until.CONFIRMED, DemoEct.Until.SIGNED);
    for (var i = 0; i < many; i++) {
      var until = i % 2 == 0 ? DemoEct.Until.AUTHORISED : early.get(i / 2 % early.size());
      var ect = ect(ects++, until);
      registrations.register(ect, id, demo, OFFICER, today().plusDays(1));
      if (until == DemoEct.Until.AUTHORISED) {
        authorised.add(ect.email());
      }
    }
    settled(authorised);
  }

  /** What fills the demonstration, on whatever was started. */
  private static ApplicationContext within(ApplicationContext parent) {
    var context = new AnnotationConfigApplicationContext();
    context.setParent(parent);
    // Named as an @Import names them, they stand before those of a demonstration.
    context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
    context.register(DemoPeople.class, DemoRegistrations.class);
    context.refresh();
    return context;
  }

  private void settled(List<String> emails) {
    beans.getBean(OutboxRelay.class).drain();
    people.activate(emails);
    beans.getBean(OutboxRelay.class).drain();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(beans.getBean(InstantSource.class).instant(), LONDON);
  }

  private static DemoEct ect(int number, DemoEct.Until until) {
    return new DemoEct(
        "Eli",
        capital(word(number)),
        Integer.toString(FIRST_TRN + number),
        number % 3 == 0 ? "1" : "0.6",
        number % 2 == 0,
        until,
        false);
  }

  private static String urn(int school) {
    return Integer.toString(FIRST_URN + school);
  }

  private static String word(int number) {
    return "crowd" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
