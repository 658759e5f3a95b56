package uk.ectmanager.application.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.transfer.Admission;
import uk.ectmanager.domain.transfer.InterimState;
import uk.ectmanager.domain.transfer.Leaving;
import uk.ectmanager.domain.transfer.NewPost;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferCore;
import uk.ectmanager.domain.transfer.TransferKind;

/** Builds transfers in every state: from school 1 of Northmoor to school 2 of Southfen. */
public final class ATransfer {

  /** When everything in the samples happened. */
  public static final Instant NOW = AnEct.NOW;

  /** First day of the new post. */
  public static final LocalDate START = LocalDate.of(2027, 1, 4);

  private ATransfer() {}

  /** The identifier of that transfer. */
  public static TransferId id(int number) {
    return new TransferId(new UUID(0x7ea5L, number));
  }

  /** The ECT of that transfer. */
  public static EctId ect(int number) {
    return AnEct.id(number);
  }

  /** A new post of supply, agreed or not. */
  private static NewPost supply(@Nullable LocalDate agreedOn) {
    var post = post();
    return new NewPost(
        post.title(),
        post.startDate(),
        null,
        post.fte(),
        post.keyStages(),
        post.tutor(),
        null,
        null,
        new PostKind.Supply(agreedOn));
  }

  /** The new post. */
  public static NewPost post() {
    return new NewPost(
        "Teacher of history",
        START,
        null,
        new BigDecimal("0.80"),
        List.of("Key stage 3"),
        AnAccount.id(44),
        "Mo Mentor",
        new EmailAddress("mo@fen.example"));
  }

  /** What the transfer of that number has, by kind. */
  public static TransferCore core(int number, TransferKind kind) {
    AppropriateBodyId to =
        kind == TransferKind.WITHIN_BODY ? SomeBodies.NORTHMOOR : SomeBodies.SOUTHFEN;
    return new TransferCore(
        id(number),
        ect(number),
        kind,
        SomeBodies.NORTHMOOR,
        SomeSchools.id(1),
        to,
        SomeSchools.id(kind == TransferKind.WITHIN_BODY ? 3 : 2),
        number == 2 ? supply(START.minusDays(1)) : number == 3 ? supply(null) : post(),
        AnAccount.id(41),
        NOW,
        1);
  }

  /** Asked for. */
  public static Transfer.Requested requested(int number) {
    return (Transfer.Requested) Transfer.request(core(number, TransferKind.BETWEEN_BODIES)).next();
  }

  /** Signed. */
  public static Transfer.Signed signed(int number) {
    return signed(core(number, TransferKind.BETWEEN_BODIES));
  }

  /** Signed, of that kind; the proof is a word. */
  public static Transfer.Signed signed(TransferCore core) {
    var requested = (Transfer.Requested) Transfer.request(core).next();
    var statement = SignatureStatement.current(SignatureStatement.Kind.TRANSFER_HEADTEACHER);
    var claims =
        requested.toSign().claims(AnAccount.id(41), "Hed Fen", Role.HEADTEACHER, statement, NOW);
    return (Transfer.Signed) requested.sign(Signature.of(claims, "content-hash", "proof")).next();
  }

  /** How the ECT left. */
  public static Leaving leaving() {
    return new Leaving(
        LocalDate.of(2026, 11, 20), Rational.of(11, 3), InterimState.OUTSTANDING, "Off sick.");
  }

  /** Released. */
  public static Transfer.Released released(int number) {
    return (Transfer.Released) done(signed(number).release(leaving())).next();
  }

  /** Completed. */
  public static Transfer.Completed completed(int number) {
    return (Transfer.Completed)
        released(number)
            .claim(
                new Admission(
                    "Late paperwork.",
                    BodyRelations.NONE,
                    new PostKind.NotInTerms(Rational.of(3, 4), Rational.of("1.5"))),
                NOW)
            .next();
  }

  /** One of each state, and those whose parts may be missing. */
  public static List<Transfer> everyState() {
    return List.of(
        requested(1),
        signed(2),
        released(3),
        completed(4),
        done(signed(core(5, TransferKind.UNATTACHED))
                .complete(null, new Admission(null, null), NOW))
            .next(),
        done(signed(6).refuse("She has not handed in her notice.")).next(),
        done(released(7).refuse("The post is not suitable.")).next(),
        done(requested(8).withdraw()).next(),
        done(released(9).withdraw()).next());
  }

  /** The value of a result that must be done. */
  public static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError("refused: " + problems);
    };
  }
}
