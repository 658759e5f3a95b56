package uk.ectmanager.domain.ect.section;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Section 5: the training programme.
 *
 * @param type the label of a programme type that was chosen, old or new; null when only the kind
 *     was
 * @param leadProvider code of a {@link ProgrammeProvider}; exactly when provider-led
 * @param deliveryPartner code of a {@link ProgrammeProvider}; exactly when provider-led
 * @param fidelityContactName whom to ask for the fidelity check; exactly when school-led
 */
public record ProgrammeSection(
    ProgrammeKind kind,
    @Nullable String type,
    @Nullable String leadProvider,
    @Nullable String deliveryPartner,
    @Nullable String fidelityContactName,
    @Nullable EmailAddress fidelityContactEmail)
    implements RegistrationSection {

  private static final int MOST_NAME = 141;

  public ProgrammeSection {
    var provided = kind == ProgrammeKind.PROVIDER_LED;
    if (provided != (leadProvider != null)
        || provided != (deliveryPartner != null)
        || provided == (fidelityContactName != null)
        || provided == (fidelityContactEmail != null)) {
      throw new IllegalArgumentException("the answers do not fit a programme " + kind);
    }
  }

  /** Without a type of the list. */
  public ProgrammeSection(
      ProgrammeKind kind,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner,
      @Nullable String fidelityContactName,
      @Nullable EmailAddress fidelityContactEmail) {
    this(kind, null, leadProvider, deliveryPartner, fidelityContactName, fidelityContactEmail);
  }

  /**
   * What a person typed.
   *
   * @param type the label of a programme type of that kind, null when only the kind was chosen
   */
  public record Entry(
      ProgrammeKind kind,
      @Nullable String type,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner,
      @Nullable String fidelityContactName,
      @Nullable String fidelityContactEmail) {

    /** Without a type of the list. */
    public Entry(
        ProgrammeKind kind,
        @Nullable String leadProvider,
        @Nullable String deliveryPartner,
        @Nullable String fidelityContactName,
        @Nullable String fidelityContactEmail) {
      this(kind, null, leadProvider, deliveryPartner, fidelityContactName, fidelityContactEmail);
    }
  }

  /**
   * The section as typed, or everything that is wrong with it.
   *
   * @param providers those that may be named
   */
  public static Result<ProgrammeSection> parse(
      Entry entry, Collection<ProgrammeProvider> providers) {
    return switch (entry.kind) {
      case PROVIDER_LED -> providerLed(entry, providers);
      case SCHOOL_LED -> schoolLed(entry);
    };
  }

  private static Result<ProgrammeSection> providerLed(
      Entry entry, Collection<ProgrammeProvider> providers) {
    var problems = new Problems();
    var lead = provider(entry.leadProvider, ProviderKind.LEAD_PROVIDER, providers, problems);
    var partner =
        provider(entry.deliveryPartner, ProviderKind.DELIVERY_PARTNER, providers, problems);
    forbid(entry.fidelityContactName, "fidelityContactName", entry.kind, problems);
    forbid(entry.fidelityContactEmail, "fidelityContactEmail", entry.kind, problems);
    return problems.orElse(
        () -> new ProgrammeSection(entry.kind, entry.type, lead, partner, null, null));
  }

  private static Result<ProgrammeSection> schoolLed(Entry entry) {
    var problems = new Problems();
    var name =
        problems.line(
            entry.fidelityContactName,
            MOST_NAME,
            "the name of the fidelity contact",
            "input",
            "fidelityContactName");
    var email =
        problems.take(
            EmailAddress.parse(entry.fidelityContactEmail, "input", "fidelityContactEmail"));
    forbid(entry.leadProvider, "leadProvider", entry.kind, problems);
    forbid(entry.deliveryPartner, "deliveryPartner", entry.kind, problems);
    return problems.orElse(
        () -> new ProgrammeSection(entry.kind, entry.type, null, null, name, email));
  }

  private static @Nullable String provider(
      @Nullable String code,
      ProviderKind kind,
      Collection<ProgrammeProvider> providers,
      Problems problems) {
    var what = kind == ProviderKind.LEAD_PROVIDER ? "lead provider" : "delivery partner";
    var field = kind == ProviderKind.LEAD_PROVIDER ? "leadProvider" : "deliveryPartner";
    if (code == null || code.isBlank()) {
      problems.add(ProblemCode.REQUIRED, "Choose the " + what + ".", "input", field);
      return null;
    }
    var wanted = code.strip();
    var found = providers.stream().filter(one -> one.code().equals(wanted)).findFirst();
    if (found.isEmpty()) {
      problems.add(ProblemCode.NOT_FOUND, "Choose the " + what + " from the list.", "input", field);
      return null;
    }
    if (found.get().kind() != kind) {
      problems.add(ProblemCode.INVALID, "This provider is not a " + what + ".", "input", field);
      return null;
    }
    return wanted;
  }

  private static void forbid(
      @Nullable String text, String field, ProgrammeKind kind, Problems problems) {
    if (text != null && !text.isBlank()) {
      problems.add(
          ProblemCode.INVALID,
          kind == ProgrammeKind.PROVIDER_LED
              ? "A provider-led programme has no fidelity contact."
              : "A school-led programme has no provider.",
          "input",
          field);
    }
  }

  @Override
  public SectionName section() {
    return SectionName.PROGRAMME;
  }

  @Override
  public SignedContent signed() {
    return SignedContent.builder()
        .with("kind", kind)
        .with("type", type)
        .with("leadProvider", leadProvider)
        .with("deliveryPartner", deliveryPartner)
        .with("fidelityContactName", fidelityContactName)
        .with(
            "fidelityContactEmail",
            fidelityContactEmail == null ? null : fidelityContactEmail.value())
        .build();
  }
}
