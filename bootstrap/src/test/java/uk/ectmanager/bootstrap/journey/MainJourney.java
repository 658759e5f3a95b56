package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.journey.Browser.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The main job once all the way through (issue section 4, steps 1 to 10), through HTTP on the
 * started product, with links taken from the mails and the date moved.
 */
abstract class MainJourney {

  static final String[] OPERATOR = {
    "--ect.demo-data=false",
    "--ect.operator.create-body.name=Lantern Teaching School Hub",
    "--ect.operator.create-body.kind=TEACHING_SCHOOL_HUB",
    "--ect.operator.create-body.contact-name=Lantern induction team",
    "--ect.operator.create-body.contact-email=induction@lantern.example",
    "--ect.operator.create-body.administrator-first-name=Ada",
    "--ect.operator.create-body.administrator-last-name=Admin",
    "--ect.operator.create-body.administrator-email=admin@lantern.example",
    "--ect.operator.partners[0].client-id=journey-partner",
    "--ect.operator.partners[0].secret=" + JourneyPartner.SECRET,
    "--ect.operator.partners[0].name=Harbour Learning",
    "--ect.operator.partners[0].providers[0]=harbour-learning",
    "--ect.programme-providers[0].code=harbour-learning",
    "--ect.programme-providers[0].name=Harbour Learning",
    "--ect.programme-providers[0].kind=LEAD_PROVIDER",
    "--ect.programme-providers[1].code=northmouth-partnership",
    "--ect.programme-providers[1].name=Northmouth Teaching Partnership",
    "--ect.programme-providers[1].kind=DELIVERY_PARTNER"
  };

  private static final String PASSWORD = "lantern otters walk";
  private static final String REGISTRATION =
      " registration { id revision state ect { id status } incomplete { code path } } "
          + "problems { code message path } ";
  private static final String REVIEW =
      " review { id revision state signatures { role } lapsedSignatures { role } "
          + "rejectionReason } problems { code message path } ";

  /** Starts the product on the storage under test with these settings. */
  abstract Product start(Path folder, String... settings);

  @Test
  void one_ect_goes_through_every_room(@TempDir Path folder) {
    try (var product = start(folder, OPERATOR)) {
      var start = nextMonday(product.today()).plusDays(1);
      var admin = signInFromInvitation(product, "admin@lantern.example");
      var body = bodyOf(admin);
      publishCalendars(admin, body, start);
      loadSchools(product, admin, body);
      var head = registerSchool(product, admin, body);
      var school = schoolOf(head);
      addStaff(head, school);
      var tutor = signInFromInvitation(product, "tutor@journey.example");
      signInFromInvitation(product, "lead@journey.example");
      var ect = register(product, tutor, head, admin, school, start);
      var teacher = signInFromInvitation(product, "nadia.north@ect.example");
      plan(teacher, ect);
      review(product, tutor, teacher, admin, ect);
      JourneyPartner.asks(product, "1234567");
      oversight(admin, head, school, ect);
    }
  }

  // 1: signing in

  static Browser signInFromInvitation(Product product, String address) {
    var invitation =
        Waiting.until(
                "an invitation to " + address,
                () -> product.mail(address),
                mails -> mails.stream().anyMatch(mail -> mail.text().contains("token=")))
            .stream()
            .filter(mail -> mail.text().contains("token="))
            .findFirst()
            .orElseThrow();
    var browser = new Browser(product.base());
    var set =
        "mutation($input: SetPasswordInput!) { setPassword(input: $input) { username problems {"
            + " code message path } } }";
    assertThat(browser.refusal(set, input("token", invitation.token(), "password", "short")))
        .containsExactly("PASSWORD_TOO_SHORT input.password");
    var username =
        browser
            .change(set, input("token", invitation.token(), "password", PASSWORD))
            .get("username")
            .asString();
    assertThat(username).matches("[0-9]{6}");
    assertThat(browser.refusal(set, input("token", invitation.token(), "password", PASSWORD)))
        .as("a link works once")
        .containsExactly("LINK_UNUSABLE input.token");
    browser.signIn(username, PASSWORD);
    return browser;
  }

  static void proveAgain(Browser browser) {
    browser.change(
        "mutation($input: ReauthenticateInput!) { reauthenticate(input: $input) "
            + "{ me { maySignUntil } problems { code message path } } }",
        input("password", PASSWORD));
  }

  // 2: appropriate body, calendar, schools, staff

  private static String bodyOf(Browser admin) {
    return admin
        .data("{ me { roles { appropriateBody { id name } } } }", Map.of())
        .at("/roles/0/appropriateBody/id")
        .asString();
  }

  /** Three years of three terms; the first begins the day before the ECT does. */
  private static void publishCalendars(Browser admin, String body, LocalDate start) {
    var firstDay = start.minusDays(1);
    var year = firstDay.getMonthValue() >= 8 ? firstDay.getYear() : firstDay.getYear() - 1;
    var publish =
        "mutation($input: PublishTermCalendarInput!) { publishTermCalendar(input: $input) {"
            + " calendar { label terms { number schoolDays progressReview { release earliest due }"
            + " } } problems { code message path } } }";
    assertThat(
            admin.refusal(
                publish, input("appropriateBodyId", body, "startYear", year, "terms", List.of())))
        .isNotEmpty();
    for (int i = -1; i < 3; i++) {
      admin.change(
          publish,
          input("appropriateBodyId", body, "startYear", year + i, "terms", terms(year + i)));
    }
  }

  private static List<Map<String, Object>> terms(int year) {
    return List.of(
        term(LocalDate.of(year, 8, 3), LocalDate.of(year, 12, 18)),
        term(LocalDate.of(year + 1, 1, 4), LocalDate.of(year + 1, 4, 1)),
        term(LocalDate.of(year + 1, 4, 12), LocalDate.of(year + 1, 7, 22)));
  }

  private static Map<String, Object> term(LocalDate start, LocalDate end) {
    var half = nextMonday(start.plusWeeks(6));
    return Map.of(
        "start", start.toString(),
        "end", end.toString(),
        "halfTermStart", half.toString(),
        "halfTermEnd", half.plusDays(4).toString(),
        "inductionDays", 60);
  }

  private static void loadSchools(Product product, Browser admin, String body) {
    var csv =
        """
        "URN","LA (code)","EstablishmentNumber","EstablishmentName","TypeOfEstablishment (name)","EstablishmentStatus (name)","PhaseOfEducation (name)","Street","Town","Postcode"
        "900101","999","4001","Lighthouse Academy, Northmouth","Academy converter","Open","Secondary","1 Quay","Northmouth","ZZ1 1AA"
        "90","999","4001","Too Short","Academy converter","Open","Secondary","1 Quay","Northmouth","ZZ1 1AA"
        "900102","999","4002","=cmd()","Academy converter","Open","Secondary","1 Quay","Northmouth","ZZ1 1AA"
        """;
    var report = admin.post("/imports/schools?appropriateBody=" + body, "text/csv", csv, Map.of());
    assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    assertThat(report.body()).contains("\"added\":1").contains("\"refused\":2");
    var again = admin.post("/imports/schools?appropriateBody=" + body, "text/csv", csv, Map.of());
    assertThat(again.body()).contains("\"added\":0").contains("\"unchanged\":1");
    assertThat(
            new Browser(product.base())
                .post("/imports/schools?appropriateBody=" + body, "text/csv", csv, Map.of())
                .statusCode())
        .as("without signing in")
        .isIn(401, 403);
  }

  private static Browser registerSchool(Product product, Browser admin, String body) {
    var visitor = new Browser(product.base());
    var found =
        visitor.data(
            "{ findSchools(search: \"lighthouse\", first: 5) { urn name state appropriateBodies {"
                + " id } } }",
            Map.of());
    assertThat(found.get(0).get("urn").asString()).isEqualTo("900101");
    visitor.change(
        "mutation($input: RegisterSchoolInput!) { registerSchool(input: $input) "
            + "{ listing { state } problems { code message path } } }",
        input(
            "urn", "900101",
            "appropriateBodyId", body,
            "role", "HEADTEACHER",
            "firstName", "Harriet",
            "lastName", "Head",
            "email", "head@journey.example"));
    var waiting =
        admin.data(
            "{ dashboard(role: AB_ADMINISTRATOR) { tasks(first: 10) { edges { node { kind subject {"
                + " id } } } } } }",
            Map.of());
    assertThat(waiting.toString()).contains("DECIDE_SCHOOL");
    var school =
        admin
            .data(
                "{ schools(first: 10, filter: {states: [PENDING_AB]}) { edges { node { id name"
                    + " applicant { email } } } } }",
                Map.of())
            .at("/edges/0/node/id")
            .asString();
    admin.change(
        "mutation($input: AuthoriseSchoolInput!) { authoriseSchool(input: $input) "
            + "{ school { state } problems { code message path } } }",
        input("schoolId", school));
    return signInFromInvitation(product, "head@journey.example");
  }

  private static String schoolOf(Browser head) {
    return head.data("{ me { roles { school { id } } } }", Map.of())
        .at("/roles/0/school/id")
        .asString();
  }

  private static void addStaff(Browser head, String school) {
    var roles =
        Map.of(
            "INDUCTION_TUTOR", "tutor@journey.example",
            "INDUCTION_LEAD", "lead@journey.example",
            "SCHOOL_ADMINISTRATOR", "office@journey.example");
    roles.forEach((role, email) ->
        head.change(
            "mutation($input: AddSchoolStaffInput!) { addSchoolStaff(input: $input) "
                + "{ staff { roles } problems { code message path } } }",
            input(
                "schoolId", school,
                "role", role,
                "firstName", "Sam",
                "lastName", "Staff",
                "email", email)));
  }

  // 3 to 5: registration, signature, authorisation

  private static String register(
      Product product, Browser tutor, Browser head, Browser admin, String school, LocalDate start) {
    var started =
        tutor.change(
            "mutation($input: StartRegistrationInput!) { startRegistration(input: $input) {"
                + REGISTRATION
                + "} }",
            input("schoolId", school));
    var id = started.at("/registration/id").asString();
    var ect = started.at("/registration/ect/id").asString();
    assertThat(started.at("/registration/ect/status").asString()).isEqualTo("DRAFT");
    assertThat(
            tutor.refusal(
                saving("saveTeacherSection", "SaveTeacherSectionInput"),
                teacher(id, 1, "12345", start.minusYears(10))))
        .as("every mistake at once")
        .contains("INVALID input.trn", "OUT_OF_RANGE input.dateOfBirth");
    var revision =
        saved(
            tutor,
            "saveTeacherSection",
            "SaveTeacherSectionInput",
            teacher(id, 1, "12 34567", LocalDate.of(1999, 2, 28)));
    revision =
        saved(
            tutor,
            "saveContractSection",
            "SaveContractSectionInput",
            input(
                "registrationId",
                id,
                "revision",
                revision,
                "postTitle",
                "Teacher of mathematics",
                "kind",
                "PERMANENT",
                "startDate",
                start.toString(),
                "daysPerWeek",
                5,
                "keyStages",
                List.of("Key stage 3"),
                "tutorAccountId",
                account(tutor)));
    assertThat(
            tutor.refusal(
                saving("saveTrainingSection", "SaveTrainingSectionInput"), training(id, 1, start)))
        .containsExactly("STALE_REVISION input.revision");
    revision =
        saved(
            tutor,
            "saveTrainingSection",
            "SaveTrainingSectionInput",
            training(id, revision, start));
    revision =
        saved(
            tutor,
            "saveAddressSection",
            "SaveAddressSectionInput",
            input(
                "registrationId", id,
                "revision", revision,
                "line1", "7 Sample Street",
                "town", "Northmouth",
                "postcode", "sw1a1aa"));
    revision =
        saved(
            tutor,
            "saveProgrammeSection",
            "SaveProgrammeSectionInput",
            input(
                "registrationId", id,
                "revision", revision,
                "kind", "PROVIDER_LED",
                "leadProvider", "harbour-learning",
                "deliveryPartner", "northmouth-partnership"));
    revision = saved(tutor, "savePostSection", "SavePostSectionInput", suitablePost(id, revision));
    revision =
        saved(
            tutor,
            "confirmRegistration",
            "ConfirmRegistrationInput",
            input("registrationId", id, "revision", revision));
    Waiting.until(
        "the mail that asks the headteacher to sign",
        () -> product.mail("head@journey.example"),
        mails -> mails.size() >= 2);
    var sign = saving("signRegistration", "SignRegistrationInput");
    var signature = input("registrationId", id, "revision", revision, "statementVersion", 1);
    assertThat(tutor.ask(sign, signature).at("/errors/0/extensions/code").asString())
        .isEqualTo("FORBIDDEN");
    revision = head.change(sign, signature).at("/registration/revision").asInt();
    assertVerified(head, id, true);
    var check =
        input(
            "registrationId",
            id,
            "revision",
            revision,
            "identityMatches",
            true,
            "qtsDate",
            start.minusDays(40).toString(),
            "prohibited",
            false,
            "exempt",
            false,
            "earlierOutcome",
            "NONE");
    revision = saved(admin, "recordQtsCheck", "RecordQtsCheckInput", check);
    var authorised =
        admin.change(
            saving("authoriseRegistration", "AuthoriseRegistrationInput"),
            input(
                "registrationId",
                id,
                "revision",
                revision,
                "relations",
                Map.of(
                    "recommendedForQts", false, "employs", false, "inductionAtItsSchool", false)));
    assertThat(authorised.at("/registration/state").asString()).isEqualTo("AUTHORISED");
    assertTrnIsKnown(tutor, school);
    return ect;
  }

  private static void assertTrnIsKnown(Browser tutor, String school) {
    var second =
        tutor
            .change(
                "mutation($input: StartRegistrationInput!) { startRegistration(input: $input) {"
                    + REGISTRATION
                    + "} }",
                input("schoolId", school))
            .at("/registration/id")
            .asString();
    assertThat(
            tutor.refusal(
                saving("saveTeacherSection", "SaveTeacherSectionInput"),
                teacher(second, 1, "1234567", LocalDate.of(1999, 2, 28))))
        .containsExactly("TRN_KNOWN input.trn");
  }

  static void assertVerified(Browser reader, String form, boolean valid) {
    var verified =
        reader.data(
            "query($form: ID!) { verifySignature(form: $form) { valid signatures { finding message"
                + " } } }",
            Map.of("form", form));
    assertThat(verified.get("valid").asBoolean()).as(verified.toString()).isEqualTo(valid);
  }

  private static String saving(String mutation, String type) {
    return "mutation($input: "
        + type
        + "!) { "
        + mutation
        + "(input: $input) {"
        + REGISTRATION
        + "} }";
  }

  private static int saved(
      Browser browser, String mutation, String type, Map<String, Object> input) {
    return browser.change(saving(mutation, type), input).at("/registration/revision").asInt();
  }

  private static Map<String, Object> teacher(
      String id, int revision, String trn, LocalDate dateOfBirth) {
    return input(
        "registrationId",
        id,
        "revision",
        revision,
        "registrationType",
        "NEW",
        "firstName",
        "Nadia",
        "lastName",
        "North",
        "email",
        "nadia.north@ect.example",
        "dateOfBirth",
        dateOfBirth.toString(),
        "trn",
        trn);
  }

  private static Map<String, Object> training(String id, int revision, LocalDate start) {
    return input(
        "registrationId",
        id,
        "revision",
        revision,
        "institute",
        "Northmouth University",
        "subjects",
        List.of("Mathematics"),
        "ageRanges",
        List.of("11 to 16"),
        "qtsDate",
        start.minusDays(40).toString());
  }

  private static Map<String, Object> suitablePost(String id, int revision) {
    return input(
        "registrationId",
        id,
        "revision",
        revision,
        "setting",
        "ACADEMY",
        "checklist",
        Map.of(
            "headteacherInPost", true,
            "mentorAppointed", true,
            "reducedTimetable", true,
            "fitsTraining", true,
            "sameClasses", true,
            "noUndueDiscipline", true,
            "noUndueDuties", true));
  }

  private static String account(Browser browser) {
    return browser.data("{ me { account { id } } }", Map.of()).at("/account/id").asString();
  }

  // 6: the plan

  private static void plan(Browser teacher, String ect) {
    var plan =
        Waiting.until(
            "the plan",
            () ->
                teacher.data(
                    "query($id: ID!) { node(id: $id) { ... on Ect { plan { required { terms reasons"
                        + " { rule source sentence } } served { exact } projectedEnd { date reasons"
                        + " { sentence } } reports { kind number term release earliest due { date"
                        + " provisional reasons { rule sentence } } } } } } }",
                    Map.of("id", ect)),
            node -> node.at("/plan/reports").size() == 6);
    assertThat(plan.at("/plan/required/terms").asString()).isIn("6", "6.0");
    assertThat(plan.at("/plan/reports").values().stream().map(MainJourney::kind))
        .containsExactly(
            "PROGRESS_REVIEW",
            "PROGRESS_REVIEW",
            "FORMAL_ASSESSMENT",
            "PROGRESS_REVIEW",
            "PROGRESS_REVIEW",
            "FORMAL_ASSESSMENT");
    for (var report : plan.at("/plan/reports").values()) {
      assertThat(report.at("/due/reasons/0/sentence").asString()).isNotBlank();
    }
  }

  private static String kind(JsonNode report) {
    return report.get("kind").asString();
  }

  // 7 and 8: a progress review, with reminders on the way

  private static void review(
      Product product, Browser tutor, Browser teacher, Browser admin, String ect) {
    var dates =
        tutor
            .data(
                "query($id: ID!) { node(id: $id) { ... on Ect { plan { reports { release earliest"
                    + " due { date } } } } } }",
                Map.of("id", ect))
            .at("/plan/reports/0");
    var release = LocalDate.parse(dates.get("release").asString());
    var earliest = LocalDate.parse(dates.get("earliest").asString());
    var due = LocalDate.parse(dates.at("/due/date").asString());
    product.moveTo(release.isBefore(product.today()) ? product.today() : release);
    tutor.signIn("tutor@journey.example", PASSWORD);
    var review = reviewOf(tutor, ect);
    var revision =
        changed(
            tutor,
            "saveReview",
            "SaveReviewInput",
            input("reviewId", review, "revision", 1, "reasons", "First thoughts."));
    teacher.signIn("nadia.north@ect.example", PASSWORD);
    assertThat(
            teacher
                .data(
                    "query($id: ID!) { node(id: $id) { ... on ProgressReview { state content {"
                        + " reasons } } } }",
                    Map.of("id", review))
                .at("/content/reasons")
                .asString())
        .as("the ECT sees the draft from the first save")
        .isEqualTo("First thoughts.");
    assertThat(
            tutor.refusal(
                changing("sendReviewToEct", "SendReviewToEctInput"),
                input("reviewId", review, "revision", revision)))
        .isNotEmpty();
    revision = write(tutor, review, revision);
    revision =
        changed(
            tutor,
            "sendReviewToEct",
            "SendReviewToEctInput",
            input("reviewId", review, "revision", revision));
    if (due.minusDays(7).isAfter(product.today())) {
      product.moveTo(due.minusDays(7));
    }
    Waiting.until(
        "the reminder",
        () -> product.mail("lead@journey.example"),
        mails -> mails.stream().anyMatch(mail -> mail.text().contains("Progress review 1 of")));
    product.moveTo(product.today());
    revision = bothSign(product, tutor, teacher, review, revision, earliest);
    admin.signIn("admin@lantern.example", PASSWORD);
    revision =
        changed(
            admin,
            "rejectReview",
            "RejectReviewInput",
            input("reviewId", review, "revision", revision, "reason", "Targets are vague."));
    revision = write(tutor, review, revision);
    revision =
        changed(
            tutor,
            "sendReviewToEct",
            "SendReviewToEctInput",
            input("reviewId", review, "revision", revision));
    revision = bothSign(product, tutor, teacher, review, revision, earliest);
    assertVerified(teacher, review, true);
    var accepted =
        admin.change(
            changing("acceptReview", "AcceptReviewInput"),
            input("reviewId", review, "revision", revision));
    assertThat(accepted.at("/review/state").asString()).isEqualTo("ACCEPTED");
    assertThat(accepted.at("/review/lapsedSignatures").size()).isEqualTo(2);
    assertThat(
            product.mail("lead@journey.example").stream()
                .filter(mail -> mail.text().contains("Progress review 1 of"))
                .filter(mail -> mail.text().contains("due in 7 days")))
        .as("one reminder, however often the schedule ran")
        .hasSizeLessThanOrEqualTo(1);
    Waiting.until(
        "the mail of the rejection",
        () -> product.mail("nadia.north@ect.example"),
        mails -> mails.stream().anyMatch(mail -> mail.text().contains("Targets are vague.")));
  }

  private static String reviewOf(Browser tutor, String ect) {
    return Waiting.until(
            "the released review",
            () ->
                tutor.data(
                    "query($id: ID!) { node(id: $id) { ... on Ect { reviews { id state } } } }",
                    Map.of("id", ect)),
            node -> node.at("/reviews").size() == 1)
        .at("/reviews/0/id")
        .asString();
  }

  private static int write(Browser tutor, String review, int revision) {
    return changed(
        tutor,
        "saveReview",
        "SaveReviewInput",
        input(
            "reviewId",
            review,
            "revision",
            revision,
            "contractConfirmed",
            true,
            "daysAbsent",
            "1.5",
            "onTrack",
            true,
            "reasons",
            "Two observations show well planned lessons.",
            "targets",
            List.of(Map.of("text", "Vary questioning.", "standards", List.of("S5")))));
  }

  private static int bothSign(
      Product product,
      Browser tutor,
      Browser teacher,
      String review,
      int revision,
      LocalDate earliest) {
    teacher.signIn("nadia.north@ect.example", PASSWORD);
    var signed =
        changed(
            teacher,
            "signReviewAsEct",
            "SignReviewAsEctInput",
            input(
                "reviewId",
                review,
                "revision",
                revision,
                "detailsConfirmed",
                true,
                "comment",
                "A fair account.",
                "statementVersion",
                1));
    tutor.signIn("tutor@journey.example", PASSWORD);
    var mutation = changing("signReviewAsTutor", "SignReviewAsTutorInput");
    var input = input("reviewId", review, "revision", signed, "statementVersion", 1);
    if (product.today().isBefore(earliest)) {
      assertThat(tutor.refusal(mutation, input)).contains("TOO_EARLY input.reviewId");
      product.moveTo(earliest);
      tutor.signIn("tutor@journey.example", PASSWORD);
    }
    proveAgain(tutor);
    return tutor.change(mutation, input).at("/review/revision").asInt();
  }

  private static String changing(String mutation, String type) {
    return "mutation($input: " + type + "!) { " + mutation + "(input: $input) {" + REVIEW + "} }";
  }

  private static int changed(
      Browser browser, String mutation, String type, Map<String, Object> input) {
    return browser.change(changing(mutation, type), input).at("/review/revision").asInt();
  }

  // 9: dashboards, lists, audit

  private static void oversight(Browser admin, Browser head, String school, String ect) {
    admin.signIn("admin@lantern.example", PASSWORD);
    head.signIn("head@journey.example", PASSWORD);
    var dashboard =
        head.data(
            "query($at: ID) { dashboard(role: HEADTEACHER, at: $at) { place upcoming(first: 5) {"
                + " edges { node { kind due ect { id name } } } } contacts { role name email } } }",
            Map.of("at", school));
    assertThat(dashboard.toString()).contains(ect).contains("Lantern");
    var list =
        Waiting.until(
            "the ECT in the list",
            () ->
                admin.data(
                    "{ ects(first: 10, search: \"nor\", filter: {statuses: [IN_PROGRESS]}) {"
                        + " totalCount edges { node { id name nextReport { kind due } school { name"
                        + " } tutor { lastName } } } } }",
                    Map.of()),
            found -> found.get("totalCount").asInt() == 1);
    assertThat(list.at("/edges/0/node/id").asString()).isEqualTo(ect);
    var audit =
        admin.data(
            "query($ect: ID) { auditTrail(first: 100, filter: {ectId: $ect}) { edges { node { event"
                + " actor origin changes { field before after } } } } }",
            Map.of("ect", ect));
    assertThat(audit.toString())
        .contains("EctAuthorised", "ReviewRejected", "ReviewAccepted")
        .doesNotContain("1999-02-28", "7 Sample Street");
  }

  private static LocalDate nextMonday(LocalDate day) {
    return day.plusDays(8 - day.getDayOfWeek().getValue());
  }
}
