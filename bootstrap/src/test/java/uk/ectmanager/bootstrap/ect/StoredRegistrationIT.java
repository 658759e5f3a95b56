package uk.ectmanager.bootstrap.ect;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
    var awaiting = AnEct.number(1).awaiting();
    var statement = SignatureStatement.current(SignatureStatement.Kind.REGISTRATION_HEADTEACHER);
    var claims =
        awaiting.claims(new AccountId(new UUID(0, 33)), "Hed Example", statement, AnEct.NOW);
    registrations.add(awaiting.sign(signer.sign(awaiting.form(), claims)).next(), List.of());
    assertThat(verify()).isEqualTo("VALID");
    var state = Objects.requireNonNull(collection.find().first()).get("state", Document.class);
    var places = new ArrayList<Map.Entry<String, Object>>();
    collect("state", state, places);
    assertThat(places).hasSizeGreaterThan(40);
    for (var place : places) {
      set(place.getKey(), changed(place.getValue()));
      assertThat(verify()).as("after a change of %s", place.getKey()).isNotEqualTo("VALID");
      set(place.getKey(), place.getValue());
      assertThat(verify()).isEqualTo("VALID");
    }
  }

  private void set(String path, Object value) {
    collection.updateOne(eq("_id", AnEct.id(1).toString()), Updates.set(path, value));
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

  private static void collect(
      String path, Document document, List<Map.Entry<String, Object>> into) {
    document.forEach((name, value) -> {
      var place = path + "." + name;
      if (path.equals("state") && NOT_SIGNED.contains(name)) {
        return;
      }
      switch (value) {
        case Document nested -> collect(place, nested, into);
        case List<?> list -> {
          for (var i = 0; i < list.size(); i++) {
            into.add(Map.entry(place + "." + i, list.get(i)));
          }
        }
        default -> into.add(Map.entry(place, value));
      }
    });
  }

  private static Object changed(Object value) {
    return switch (value) {
      case String text -> changed(text);
      case Date date -> Date.from(date.toInstant().plus(Duration.ofDays(1)));
      case Boolean truth -> !truth;
      case Integer number -> number + 1;
      case Long number -> number + 1;
      default -> throw new IllegalStateException("a stored " + value.getClass());
    };
  }

  /** The same with one character in its middle replaced by one like it. */
  private static String changed(String text) {
    var middle = text.length() / 2;
    var c = text.charAt(middle);
    var other = Character.isDigit(c) ? (c == '9' ? '8' : '9') : (c == 'a' ? 'b' : 'a');
    return text.substring(0, middle) + other + text.substring(middle + 1);
  }
}
