package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.Waiting;

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

  static final String PASSWORD = "lantern otters walk";
  private static final String REGISTRATION =
      " registration { id revision state ect { id status } incomplete { code path } } "
          + "problems { code message path } ";

  /** Starts the product on the storage under test with these settings. */
  abstract Product start(Path folder, String... settings);

  @Test
  void one_ect_goes_through_every_room(@TempDir Path folder) {
    try (var product = start(folder, OPERATOR)) {
      var start = nextMonday(product.today()).plusDays(1);
      var admin = signInFromInvitation(product, "admin@lantern.example");
      var body = JourneyPlaces.bodyOf(admin);
      JourneyPlaces.publishCalendars(admin, body, start);
      JourneyPlaces.loadSchools(product, admin, body);
      var head = JourneyPlaces.registerSchool(product, admin, body);
      var school = JourneyPlaces.schoolOf(head);
      JourneyPlaces.addStaff(head, school);
      var tutor = signInFromInvitation(product, "tutor@journey.example");
      signInFromInvitation(product, "lead@journey.example");
      var ect = register(product, tutor, head, admin, school, start);
      var teacher = signInFromInvitation(product, "nadia.north@ect.example");
      JourneyReading.plan(teacher, ect);
      JourneyReview.review(product, tutor, teacher, admin, ect);
      JourneyPartner.asks(product, "1234567");
      JourneyReading.oversight(admin, head, school, ect);
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

  // 3 to 5: registration, signature, authorisation

  static String register(
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
    assertThat(registeringAgain(tutor, school)).containsExactly("TRN_KNOWN input.trn");
    return ect;
  }

  /** The refusals of a second registration of the teacher at that school. */
  static List<String> registeringAgain(Browser tutor, String school) {
    var second =
        tutor
            .change(
                "mutation($input: StartRegistrationInput!) { startRegistration(input: $input) {"
                    + REGISTRATION
                    + "} }",
                input("schoolId", school))
            .at("/registration/id")
            .asString();
    return tutor.refusal(
        saving("saveTeacherSection", "SaveTeacherSectionInput"),
        teacher(second, 1, "1234567", LocalDate.of(1999, 2, 28)));
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
        "Other",
        "otherInstitute",
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
        RegistrationWriting.checklist(true));
  }

  private static String account(Browser browser) {
    return browser.data("{ me { account { id } } }", Map.of()).at("/account/id").asString();
  }

  static LocalDate nextMonday(LocalDate day) {
    return day.plusDays(8 - day.getDayOfWeek().getValue());
  }
}
