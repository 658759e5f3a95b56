package uk.ectmanager.bootstrap.ect;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.ect.MongoRegistrations;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.adapter.security.AesFieldEncryption;
import uk.ectmanager.adapter.security.JwsFormSigner;
import uk.ectmanager.adapter.security.KeyRing;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.bootstrap.signature.Tampering;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.Verification;

/** One byte changed in what is stored of a signed registration is found. */
@OnEveryMongo
class StoredRegistrationIT {

  /** What is no part of what the headteacher signed, or repeats it for an index. */
  private static final Set<String> NOT_SIGNED =
      Set.of(
          "status", "registrant", "startedAt", "revision", "lapsed", "decisionReason", "heldTrn");

  private final KeyRing keys = KeyRing.generate(AnEct.NOW, false);
  private final JwsFormSigner signer = new JwsFormSigner(() -> keys);
  private final MongoRegistrations registrations;
  private final MongoCollection<Document> collection;

  StoredRegistrationIT(TestServer server) {
    var database = server.fresh(RegistrationEvent.class);
    registrations =
        database.indexed(
            new MongoRegistrations(database.storage(), new AesFieldEncryption(() -> keys)));
    collection = database.database().getCollection("registrations");
  }

  @Test
  void one_character_changed_in_storage_is_found() {
    var awaiting = AnEct.number(1).servedBefore().awaiting();
    var statement = SignatureStatement.current(SignatureStatement.Kind.REGISTRATION_HEADTEACHER);
    var claims =
        awaiting
            .toSign()
            .claims(
                new AccountId(new UUID(0, 33)),
                "Hed Example",
                Role.HEADTEACHER,
                statement,
                AnEct.NOW);
    registrations.add(awaiting.sign(signer.sign(awaiting.form(), claims)).next(), List.of());
    var tampering = new Tampering(collection, AnEct.id(1).toString(), this::verify);
    assertThat(tampering.isFoundEverywhereBut(NOT_SIGNED)).isGreaterThan(40);
  }

  /** What was found, or that it cannot even be read. */
  private String verify() {
    Registration stored;
    try {
      stored = registrations.find(AnEct.id(1)).orElseThrow().value();
    } catch (RuntimeException unreadable) {
      return "UNREADABLE";
    }
    var signature = Objects.requireNonNull(stored.signature());
    if (!signature.formId().equals(stored.id().value())) {
      return Verification.SIGNATURE_BROKEN.name();
    }
    return signer.verify(signature, stored.form()).name();
  }
}
