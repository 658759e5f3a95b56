package uk.ectmanager.application.partner;

import java.util.HashSet;
import java.util.Set;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.security.SecretTokens;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.partner.PartnerEvent;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Registers a partner system, or brings one that is registered under the same client id up to date;
 * asked again with the same it changes nothing, so that it may be run at each start.
 */
public final class RegisterPartner {

  /** The fewest characters of a secret: what 256 random bits take in base64url. */
  public static final int SECRET_LENGTH = 43;

  private static final int LONGEST_NAME = 200;

  private final PartnerClients clients;
  private final SecretTokens tokens;
  private final IdSource ids;
  private final Journal journal;

  /** With its ports. */
  public RegisterPartner(
      PartnerClients clients, SecretTokens tokens, IdSource ids, Journal journal) {
    this.clients = clients;
    this.tokens = tokens;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * What to register.
   *
   * @param secret generated, at least 43 characters; only its hash is kept
   * @param scopes by their OAuth names
   * @param providers codes of the programme providers it speaks for
   */
  public record Command(
      String clientId,
      String secret,
      String name,
      Set<String> scopes,
      Set<String> providers,
      boolean active) {}

  /** Does so, refusing anybody but the operator. */
  public Result<PartnerClient> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.MANAGE_PARTNERS);
    var problems = problems(command);
    if (!problems.none()) {
      return Result.refused(problems.all());
    }
    var found = clients.findByClientId(command.clientId());
    if (found.isPresent()) {
      var before = found.get();
      var after = client(before.value().id(), command);
      if (!after.equals(before.value())) {
        clients.save(
            before.with(after),
            journal.entries(
                viewer,
                new PartnerEvent.PartnerChanged(after.id(), after.clientId(), after.name())));
      }
      return Result.done(after);
    }
    var client = client(new PartnerId(ids.next()), command);
    try {
      clients.add(
          client,
          journal.entries(
              viewer,
              new PartnerEvent.PartnerRegistered(client.id(), client.clientId(), client.name())));
    } catch (DuplicateKey e) {
      return Result.refused(
          ProblemCode.ALREADY_EXISTS,
          "This client id was registered a moment ago; try again.",
          "input",
          "clientId");
    }
    return Result.done(client);
  }

  private PartnerClient client(PartnerId id, Command command) {
    var scopes = new HashSet<PartnerScope>();
    command.scopes().forEach(scope -> PartnerScope.of(scope).ifPresent(scopes::add));
    return new PartnerClient(
        id,
        command.clientId(),
        tokens.hash(command.secret()),
        command.name().strip(),
        scopes,
        command.providers(),
        command.active());
  }

  private static Problems problems(Command command) {
    var problems = new Problems();
    if (!PartnerClient.isClientId(command.clientId())) {
      problems.add(
          ProblemCode.INVALID,
          "A client id has 3 to 64 lower-case letters, digits, dots and hyphens.",
          "input",
          "clientId");
    }
    if (command.secret().length() < SECRET_LENGTH) {
      problems.add(
          ProblemCode.INVALID,
          "A client secret is generated and has at least " + SECRET_LENGTH + " characters.",
          "input",
          "secret");
    }
    problems.text(command.name(), LONGEST_NAME, "the name of the organisation", "input", "name");
    for (var scope : command.scopes()) {
      if (PartnerScope.of(scope).isEmpty()) {
        problems.add(
            Problem.at(ProblemCode.INVALID, "There is no scope " + scope + ".", "input", "scopes"));
      }
    }
    if (command.scopes().isEmpty()) {
      problems.add(ProblemCode.REQUIRED, "Give at least one scope.", "input", "scopes");
    }
    if (command.providers().isEmpty()) {
      problems.add(
          ProblemCode.REQUIRED,
          "Give the programme providers it speaks for.",
          "input",
          "providers");
    }
    return problems;
  }
}
