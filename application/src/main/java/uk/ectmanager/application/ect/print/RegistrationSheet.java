package uk.ectmanager.application.ect.print;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.signature.PrintableForm;
import uk.ectmanager.application.signature.PrintableForm.Row;
import uk.ectmanager.application.signature.PrintableForm.Section;
import uk.ectmanager.application.signature.PrintableForm.SignatureBlock;
import uk.ectmanager.domain.ect.LapsedSignature;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationContent;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.VerificationCode;

/**
 * What stands on the paper of one registration.
 *
 * @param personal whether date of birth, National Insurance number (masked) and address may
 */
record RegistrationSheet(Registration registration, Names names, boolean personal, URI verifyAt) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
  private static final String NONE = "not given";

  /**
   * Names of what the registration only identifies.
   *
   * @param tutor null while there is none
   * @param provider of a code
   */
  record Names(
      String school, String body, @Nullable String tutor, UnaryOperator<String> provider) {}

  PrintableForm form() {
    var content = registration.content();
    return new PrintableForm(
        "Registration of an early career teacher",
        "Registration for statutory induction at " + names.school() + ".",
        standing(),
        notes(),
        sections(content),
        signature());
  }

  private String standing() {
    var signature = registration.signature();
    return "This registration is "
        + registration.state().words()
        + ". "
        + (signature == null
            ? "It is not signed."
            : "It was signed on " + day(LondonTime.dateAt(signature.signedAt())) + ".");
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    for (var lapsed : registration.core().lapsed()) {
      notes.add(
          "A signature of "
              + day(LondonTime.dateAt(lapsed.signature().signedAt()))
              + " no longer stands: "
              + (lapsed.reason() == LapsedSignature.Reason.RETURNED
                  ? "the appropriate body returned the registration."
                  : "the registration changed."));
    }
    if (!personal) {
      notes.add("Date of birth, National Insurance number and home address are left out.");
    }
    return notes;
  }

  private List<Section> sections(RegistrationContent content) {
    return Stream.of(
            new Section(
                "School and appropriate body",
                List.of(
                    new Row("School", names.school()), new Row("Appropriate body", names.body()))),
            section("The teacher", teacher(content.teacher())),
            section("The contract", contract(content.contract())),
            section("Training", training(content.training())),
            personal ? section("Home address", address(content.address())) : null,
            section("The programme", programme(content.programme())),
            section("Service before", ServiceAndPost.service(content.priorService())),
            section("The post", ServiceAndPost.post(content.post())))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Section section(String heading, List<Row> rows) {
    return new Section(
        heading, rows.isEmpty() ? List.of(new Row("This section", "not filled in yet")) : rows);
  }

  private List<Row> teacher(@Nullable TeacherSection teacher) {
    if (teacher == null) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    rows.add(row("Purpose", ServiceAndPost.words(teacher.type())));
    rows.add(row("Title", teacher.title()));
    rows.add(row("First name", teacher.name().first()));
    rows.add(row("Last name", teacher.name().last()));
    rows.add(row("Previous last name", teacher.previousLastName()));
    rows.add(row("E-mail address", teacher.email().value()));
    rows.add(row("Teacher reference number", teacher.trn() == null ? null : teacher.trn().value()));
    if (teacher.trainedAbroadWithoutTrn()) {
      rows.add(row("Trained outside England, no TRN yet", "yes"));
    }
    if (personal) {
      var number = teacher.nationalInsuranceNumber();
      rows.add(row("Date of birth", day(teacher.dateOfBirth().value())));
      rows.add(row("National Insurance number", number == null ? null : number.masked()));
    }
    return rows;
  }

  private List<Row> contract(@Nullable ContractSection contract) {
    if (contract == null) {
      return List.of();
    }
    var end = contract.endDate();
    var mentorEmail = contract.mentorEmail();
    return List.of(
        row("Post", contract.postTitle()),
        row("Kind of contract", word(contract.kind())),
        row("First day", day(contract.startDate())),
        row("Last day", end == null ? null : day(end)),
        row("Full-time equivalent", contract.pattern().fte().toPlainString()),
        row("Days a week", contract.pattern().daysPerWeek().toPlainString()),
        row("Key stages and years", list(contract.keyStages())),
        row("Induction tutor", names.tutor()),
        row("Mentor", contract.mentorName()),
        row("Mentor's e-mail address", mentorEmail == null ? null : mentorEmail.value()));
  }

  private static List<Row> training(@Nullable TrainingSection training) {
    if (training == null) {
      return List.of();
    }
    var qts = training.qtsDate();
    return List.of(
        row("Training institute", training.instituteName()),
        row("Subjects", list(training.subjects())),
        row("Age ranges", list(training.ageRanges())),
        row("Qualified teacher status since", qts == null ? null : day(qts)));
  }

  private static List<Row> address(@Nullable AddressSection address) {
    if (address == null) {
      return List.of();
    }
    return List.of(
        row(
            "Address",
            Stream.of(
                    address.line1(),
                    address.line2(),
                    address.line3(),
                    address.town(),
                    address.county())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "))),
        row("Postcode", address.postcode().value()),
        row("Telephone", address.phone() == null ? null : address.phone().value()));
  }

  private List<Row> programme(@Nullable ProgrammeSection programme) {
    if (programme == null) {
      return List.of();
    }
    var fidelityEmail = programme.fidelityContactEmail();
    return List.of(
        row("Kind of programme", word(programme.kind())),
        row("Type of programme", programme.type()),
        row("Lead provider", provider(programme.leadProvider())),
        row("Delivery partner", provider(programme.deliveryPartner())),
        row("Contact for fidelity checks", programme.fidelityContactName()),
        row("Their e-mail address", fidelityEmail == null ? null : fidelityEmail.value()));
  }

  private @Nullable SignatureBlock signature() {
    var signature = registration.signature();
    if (signature == null) {
      return null;
    }
    var code = VerificationCode.of(signature).grouped();
    return new SignatureBlock(
        statement(signature),
        List.of(
            row("Signed by", signature.name()),
            row("As", word(signature.role())),
            row("Signed on", TIME.format(LondonTime.at(signature.signedAt()))),
            row("Revision of the form", Long.toString(signature.revision())),
            row("SHA-256 of the content", signature.contentHash())),
        code,
        URI.create(verifyAt + "?code=" + code));
  }

  private static String statement(Signature signature) {
    return SignatureStatement.find(signature.statement(), signature.statementVersion())
        .map(SignatureStatement::text)
        .orElseThrow();
  }

  private @Nullable String provider(@Nullable String code) {
    return code == null ? null : names.provider().apply(code);
  }

  static Row row(String label, @Nullable String value) {
    return new Row(label, value == null || value.isBlank() ? NONE : value);
  }

  static String day(LocalDate day) {
    return DayWords.plain(day);
  }

  private static String list(List<String> values) {
    return String.join(", ", values);
  }

  /** A word of the domain as people write it. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Nothing personal, since it may stand in a log. */
  @Override
  public String toString() {
    return "RegistrationSheet[" + registration.id() + "]";
  }
}
