package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.ect.Tutors;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Mentor;
import uk.ectmanager.domain.induction.ledger.Posts.Post;
import uk.ectmanager.domain.induction.ledger.Programme;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Records that the contract of a post changes from a day on: how much the ECT works, who is tutor
 * or mentor, which programme they follow. A day in the past needs a reason.
 */
public final class ChangeContract {

  private static final int MOST_YEARS_AHEAD = 2;

  private final InductionDesk desk;
  private final AccountDirectory people;
  private final ChoiceLists lists;

  public ChangeContract(InductionDesk desk, AccountDirectory people, ChoiceLists lists) {
    this.desk = desk;
    this.people = people;
    this.lists = lists;
  }

  /**
   * The change as typed; what is null stays as it was.
   *
   * @param post number of the entry that told of the post; the leading one of the day when null
   * @param fte instead of the days a week
   */
  public record Command(
      AsRead induction,
      @Nullable Integer post,
      LocalDate from,
      @Nullable BigDecimal fte,
      @Nullable BigDecimal daysPerWeek,
      @Nullable AccountId tutor,
      @Nullable String mentorName,
      @Nullable String mentorEmail,
      @Nullable ProgrammeEntry programme,
      Why why) {}

  /** The programme as typed. */
  public record ProgrammeEntry(
      Programme.Delivery delivery,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer,
        Permission.RECORD_INDUCTION,
        command.induction,
        open -> decide(viewer, open, command));
  }

  private Draft decide(Viewer viewer, Open open, Command command) {
    var problems = new Problems();
    var post = post(open, command, problems);
    if (post != null) {
      open.unlessSeesTo(viewer, post);
    }
    var fte = fte(command, problems);
    var mentor = mentor(command, problems);
    var programme = command.programme == null ? null : programme(open, command, problems);
    var reason = command.why.read(problems, command.from.isBefore(open.today()));
    if (post != null
        && command.tutor != null
        && !Tutors.of(people, Set.of(post.school())).mayTutor(command.tutor, post.school())) {
      problems.add(
          ProblemCode.NOT_FOUND,
          "Choose an induction tutor of this school.",
          "input",
          "tutorAccountId");
    }
    if (command.from.isAfter(open.today().plusYears(MOST_YEARS_AHEAD))) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "A change of contract is recorded at most two years ahead.",
          "input",
          "from");
    }
    var nothing =
        command.fte == null
            && command.daysPerWeek == null
            && command.tutor == null
            && command.mentorName == null
            && command.mentorEmail == null
            && command.programme == null;
    if (nothing) {
      problems.add(
          ProblemCode.REQUIRED,
          "Enter what changes from this day on: FTE, tutor, mentor or programme.",
          "input");
    }
    return Draft.of(
        post == null
            ? null
            : problems.none()
                ? new ContractChanged(
                    post.number(), command.from, fte, command.tutor, mentor, programme)
                : new ContractChanged(post.number(), command.from, Fte.FULL_TIME, null, null, null),
        command.why,
        reason,
        problems);
  }

  private static @Nullable Post post(Open open, Command command, Problems problems) {
    var posts = open.value().posts();
    var corrects = command.why.corrects();
    var number = command.post;
    if (number == null && corrects != null) {
      number =
          open.value()
              .ledger()
              .standing(ContractChanged.class, corrects)
              .map(change -> change.fact().post())
              .orElse(null);
    }
    var found = number == null ? posts.leading(command.from) : posts.find(number).orElse(null);
    if (found == null) {
      problems.add(ProblemCode.NOT_FOUND, "There is no such post.", "input", "post");
    }
    return found;
  }

  private static @Nullable Fte fte(Command command, Problems problems) {
    return command.fte == null && command.daysPerWeek == null
        ? null
        : WorkingTime.read(command.fte, command.daysPerWeek, problems);
  }

  private static @Nullable Mentor mentor(Command command, Problems problems) {
    if (command.mentorName == null && command.mentorEmail == null) {
      return null;
    }
    var name =
        problems.line(
            command.mentorName, Mentor.LONGEST_NAME, "the mentor's name", "input", "mentorName");
    var email =
        command.mentorEmail == null || command.mentorEmail.isBlank()
            ? null
            : problems.take(EmailAddress.parse(command.mentorEmail, "input", "mentorEmail"));
    return name == null ? null : new Mentor(name, email);
  }

  private @Nullable Programme programme(Open open, Command command, Problems problems) {
    var entry = Objects.requireNonNull(command.programme, "programme");
    return switch (entry.delivery) {
      case SCHOOL_LED -> {
        if (entry.leadProvider != null || entry.deliveryPartner != null) {
          problems.add(
              ProblemCode.INVALID,
              "A school-led programme has no lead provider and no delivery partner.",
              "input",
              "programme");
        }
        yield new Programme(Programme.Delivery.SCHOOL_LED, null, null);
      }
      case PROVIDER_LED -> {
        var choosable =
            ChoiceLists.providers(lists.of(open.value().body())).stream()
                .map(one -> new Provider(one.kind(), one.code()))
                .collect(Collectors.toCollection(HashSet::new));
        choosable.addAll(corrected(open, command));
        var lead =
            problems.take(
                provider(
                    entry.leadProvider, ProviderKind.LEAD_PROVIDER, "leadProvider", choosable));
        var partner =
            problems.take(
                provider(
                    entry.deliveryPartner,
                    ProviderKind.DELIVERY_PARTNER,
                    "deliveryPartner",
                    choosable));
        yield lead == null || partner == null
            ? null
            : new Programme(Programme.Delivery.PROVIDER_LED, lead, partner);
      }
    };
  }

  private record Provider(ProviderKind kind, String code) {}

  /** What the entry that is corrected names already stays choosable, retired since or not. */
  private static Set<Provider> corrected(Open open, Command command) {
    var named = new HashSet<Provider>();
    var corrects = command.why.corrects();
    if (corrects != null) {
      open.value()
          .ledger()
          .standing(ContractChanged.class, corrects)
          .map(change -> change.fact().programme())
          .ifPresent(programme -> {
            if (programme.leadProvider() != null && programme.deliveryPartner() != null) {
              named.add(new Provider(ProviderKind.LEAD_PROVIDER, programme.leadProvider()));
              named.add(new Provider(ProviderKind.DELIVERY_PARTNER, programme.deliveryPartner()));
            }
          });
    }
    return named;
  }

  private static Result<String> provider(
      @Nullable String code, ProviderKind kind, String field, Set<Provider> choosable) {
    return code != null && choosable.contains(new Provider(kind, code))
        ? Result.done(code)
        : Result.refused(
            ProblemCode.NOT_FOUND,
            "Choose the "
                + switch (kind) {
                  case LEAD_PROVIDER -> "lead provider";
                  case DELIVERY_PARTNER -> "delivery partner";
                }
                + " from the list.",
            "input",
            "programme",
            field);
  }
}
