package uk.ectmanager.adapter.mongo.ect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.ect.choice.ChoiceStore;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What bodies changed of the choice lists, one document a body. */
public final class MongoChoices
    extends MongoAggregateStore<AppropriateBodyId, BodyChoices, MongoChoices.ChoicesDocument>
    implements ChoiceStore {

  private static final String COLLECTION = "choices";

  /** Keeps them in this storage. */
  public MongoChoices(MongoStorage storage) {
    super(storage, COLLECTION, ChoicesDocument.class);
  }

  record ChoicesDocument(String id, List<ChoiceDocument> own, List<String> retired) {}

  record ChoiceDocument(String kind, String code, String label, @Nullable String programme) {

    static ChoiceDocument of(Choice choice) {
      var programme = choice.programme();
      return new ChoiceDocument(
          choice.kind().name(),
          choice.code(),
          choice.label(),
          programme == null ? null : programme.name());
    }

    Choice toDomain() {
      return new Choice(
          ChoiceKind.valueOf(kind),
          code,
          label,
          programme == null ? null : ProgrammeKind.valueOf(programme));
    }
  }

  @Override
  protected AppropriateBodyId idOf(BodyChoices aggregate) {
    return aggregate.body();
  }

  @Override
  protected ChoicesDocument toDocument(BodyChoices aggregate) {
    return new ChoicesDocument(
        aggregate.body().toString(),
        aggregate.own().stream().map(ChoiceDocument::of).toList(),
        aggregate.retired().stream().sorted().toList());
  }

  @Override
  protected BodyChoices toDomain(ChoicesDocument document) {
    return new BodyChoices(
        AppropriateBodyId.of(document.id()),
        document.own().stream().map(ChoiceDocument::toDomain).toList(),
        java.util.Set.copyOf(document.retired()));
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of();
  }
}
