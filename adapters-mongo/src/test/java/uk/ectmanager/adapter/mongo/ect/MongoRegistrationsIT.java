package uk.ectmanager.adapter.mongo.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.RegistrationQueue;
import uk.ectmanager.application.ect.RegistrationsContract;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.ect.choice.ProgrammeProvidersContract;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.application.security.FakeFieldEncryption;
import uk.ectmanager.application.security.FieldEncryption;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

@OnEveryMongo
class MongoRegistrationsIT implements RegistrationsContract, ProgrammeProvidersContract {

  private final TestDatabase database;
  private final MongoRegistrations registrations;
  private final MongoProgrammeProviders providers;

  MongoRegistrationsIT(TestServer server) {
    database = server.fresh(RegistrationEvent.class);
    registrations =
        database.indexed(new MongoRegistrations(database.storage(), new FakeFieldEncryption()));
    providers = database.indexed(new MongoProgrammeProviders(database.storage()));
  }

  @Override
  public MongoRegistrations store() {
    return registrations;
  }

  @Override
  public ProgrammeProviders providers() {
    return providers;
  }

  @Test
  void every_index_is_on_a_path_that_is_stored() {
    registrations.add(AnEct.number(1).checked(), someEvents());
    IndexCheck.everyPathIsStored(database, registrations);
    providers.put(
        List.of(new ProgrammeProvider("lead-one", "Lead One", ProviderKind.LEAD_PROVIDER)));
    IndexCheck.everyPathIsStored(database, providers);
  }

  @Test
  void every_finder_uses_an_index() {
    registrations.add(AnEct.number(1).draft(), List.of());
    var all = EnumSet.allOf(RegistrationState.class);
    var page = new PageRequest(10, null);
    Explain.usesIndexes(
        database,
        () -> {
          registrations.find(AnEct.id(1));
          registrations.findAll(Set.of(AnEct.id(1), AnEct.id(2)));
          registrations.findByTrn(new Trn("1000001"));
          registrations.ofSchool(SomeSchools.id(1), all, page);
          registrations.unchecked(page);
          registrations.ofBody(SomeBodies.NORTHMOOR, all, page);
          for (var school : Arrays.asList(null, SomeSchools.id(1))) {
            registrations.queue(
                new RegistrationQueue(
                    Set.of(SomeBodies.NORTHMOOR),
                    all,
                    school,
                    AnEct.NOW,
                    EnumSet.allOf(QtsState.class),
                    EnumSet.allOf(RegistrationType.class)),
                page);
          }
        });
  }

  @Test
  void secret_values_are_stored_encrypted_only() {
    registrations.add(AnEct.number(1).authorised(), someEvents());
    var stored = raw();
    assertThat(stored.toJson())
        .contains("encrypted:" + AnEct.id(1) + ":nationalInsuranceNumber:")
        .contains("encrypted:" + AnEct.id(1) + ":seal:");
    var number = stored.get("state", Document.class).get("teacher", Document.class);
    assertThat(number.getString("nationalInsuranceNumber")).startsWith("encrypted:");
    database
        .database()
        .getCollection("registrations")
        .updateOne(
            Filters.eq("_id", AnEct.id(1).toString()),
            Updates.set(
                "state.teacher.nationalInsuranceNumber",
                "encrypted:" + AnEct.id(2) + ":nationalInsuranceNumber:AB123456C"));
    assertThatThrownBy(() -> registrations.find(AnEct.id(1)))
        .isInstanceOf(FieldEncryption.Undecipherable.class);
  }

  private Document raw() {
    return Objects.requireNonNull(
        database.database().getCollection("registrations").find().first());
  }

  @Test
  void every_event_survives_storage() {
    var draft = AnEct.number(1).draft();
    var pending = AnEct.number(1).pending();
    var events = new ArrayList<RegistrationEvent>();
    events.addAll(
        Registration.start(
                AnEct.id(1),
                SomeSchools.id(1),
                SomeBodies.NORTHMOOR,
                AnEct.REGISTRANT,
                new UUID(5, 1),
                AnEct.NOW)
            .events());
    events.addAll(done(draft.confirm(AnEct.REGISTRANT, true)));
    events.addAll(
        AnEct.number(1).awaiting().sign(Objects.requireNonNull(pending.signature())).events());
    events.addAll(done(pending.save(AnEct.number(1).contract(), AnEct.NOW)));
    events.addAll(pending.check(AnEct.clearCheck()).events());
    events.addAll(pending.sendBack("Please\ncorrect 😀.", AnEct.NOW).events());
    events.addAll(pending.refuse("No.", AnEct.NOW).events());
    events.addAll(
        done(
            AnEct.number(1)
                .servedBefore()
                .checked()
                .authorise(Conditions.unhindered(new Backdating(0, _ -> false), null), AnEct.NOW)));
    events.addAll(AnEct.number(1).authorised().undo("The wrong teacher.", AnEct.NOW).events());
    EventRoundTrip.of(RegistrationEvent.class, events);
  }

  private static List<RegistrationEvent> done(Result<RegistrationChange> result) {
    return switch (result) {
      case Result.Done<RegistrationChange>(var change) -> change.events();
      case Result.Refused<RegistrationChange>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }
}
