package uk.ectmanager.domain.ect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * What a registration has in every state.
 *
 * @param registrant who started it or confirmed it last, and is told of decisions
 * @param seal random and secret, part of what is signed, so that nobody can find out hidden values
 *     by trying them against the published hash
 * @param lapsed signatures that no longer stand, oldest first
 * @param decisionReason why it was last returned or refused
 */
public record RegistrationCore(
    EctId id,
    SchoolId school,
    AppropriateBodyId body,
    AccountId registrant,
    Instant startedAt,
    UUID seal,
    long revision,
    RegistrationContent content,
    List<LapsedSignature> lapsed,
    @Nullable String decisionReason) {

  public RegistrationCore {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(school, "school");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(registrant, "registrant");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(seal, "seal");
    Objects.requireNonNull(content, "content");
    if (revision < 1) {
      throw new IllegalArgumentException("revisions count from 1");
    }
    lapsed = List.copyOf(lapsed);
  }

  static RegistrationCore started(
      EctId id,
      SchoolId school,
      AppropriateBodyId body,
      AccountId registrant,
      UUID seal,
      Instant now) {
    return new RegistrationCore(
        id, school, body, registrant, now, seal, 1, RegistrationContent.empty(), List.of(), null);
  }

  RegistrationCore next(
      RegistrationContent content, List<LapsedSignature> more, @Nullable String reason) {
    var all = new ArrayList<>(lapsed);
    all.addAll(more);
    return new RegistrationCore(
        id, school, body, registrant, startedAt, seal, revision + 1, content, all, reason);
  }

  RegistrationCore by(AccountId registrant) {
    return new RegistrationCore(
        id, school, body, registrant, startedAt, seal, revision, content, lapsed, decisionReason);
  }

  RegistrationChange saved(
      RegistrationSection section, RegistrationState before, List<LapsedSignature> lapsing) {
    var next = next(content.with(section), lapsing, decisionReason);
    var events = new ArrayList<RegistrationEvent>();
    events.add(
        new RegistrationEvent.SectionSaved(
            id, school, body, next.revision, section.section(), before, content.changes(section)));
    events.addAll(next.tell(lapsing));
    return new RegistrationChange(new Registration.Draft(next), events);
  }

  List<RegistrationEvent> tell(List<LapsedSignature> lapsing) {
    return lapsing.stream()
        .<RegistrationEvent>map(one ->
            new RegistrationEvent.SignatureLapsed(
                id,
                school,
                body,
                revision,
                one.signature().revision(),
                one.signature().signatory(),
                one.reason()))
        .toList();
  }

  SignedContent form() {
    var form =
        SignedContent.builder()
            .with("ect", id.value())
            .with("school", school.value())
            .with("appropriateBody", body.value())
            .with("seal", seal);
    form.with("teacher", content.teacher() == null ? null : content.teacher().signed());
    form.with("contract", content.contract() == null ? null : content.contract().signed());
    form.with("training", content.training() == null ? null : content.training().signed());
    form.with("address", content.address() == null ? null : content.address().signed());
    form.with("programme", content.programme() == null ? null : content.programme().signed());
    form.with(
        "priorService", content.priorService() == null ? null : content.priorService().signed());
    form.with("post", content.post() == null ? null : content.post().signed());
    return form.build();
  }
}
