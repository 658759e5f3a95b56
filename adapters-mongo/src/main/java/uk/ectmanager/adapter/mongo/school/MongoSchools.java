package uk.ectmanager.adapter.mongo.school;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoAggregateStore;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolSearch;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** Schools in a collection of their own. */
public final class MongoSchools extends MongoAggregateStore<SchoolId, School, SchoolDocument>
    implements Schools {

  private static final String COLLECTION = "schools";
  private static final String ID = "_id";
  private static final String URN_PATH = "state.urn";
  private static final String VISIBLE_TO = "state.visibleTo";
  private static final String STATE = "state.state";
  private static final String NAME_KEY = "state.nameKey";
  private static final String WORDS = "state.words";
  private static final String COMPACT = "state.compact";
  private static final Keyset BY_NAME = Keyset.by(NAME_KEY);

  /** Keeps them in this storage. */
  public MongoSchools(MongoStorage storage) {
    super(storage, COLLECTION, SchoolDocument.class);
  }

  @Override
  public Map<Urn, Versioned<School>> findByUrns(Collection<Urn> urns) {
    var found = new HashMap<Urn, Versioned<School>>();
    if (!urns.isEmpty()) {
      for (var school : list(in(URN_PATH, urns.stream().map(Urn::value).distinct().toList()))) {
        found.put(school.value().details().urn(), school);
      }
    }
    return found;
  }

  @Override
  public Page<School> list(
      Scope scope, Set<SchoolState> states, @Nullable SchoolSearch search, PageRequest page) {
    if (scope.isEmpty()) {
      return Page.empty();
    }
    var filters = new ArrayList<Bson>();
    filters.add(within(scope));
    if (!states.isEmpty()) {
      filters.add(in(STATE, states.stream().map(SchoolState::name).sorted().toList()));
    }
    if (search != null) {
      var found = finds(search);
      if (found.isEmpty()) {
        return Page.empty();
      }
      filters.add(found.get());
    }
    return countedPage(and(filters), BY_NAME, page);
  }

  @Override
  public List<School> search(SchoolSearch search, int most) {
    return finds(search)
        .map(filter -> list(filter, BY_NAME, most).stream().map(Versioned::value).toList())
        .orElse(List.of());
  }

  private static Bson within(Scope scope) {
    var either = new ArrayList<Bson>();
    if (!scope.bodies().isEmpty()) {
      either.add(
          in(
              VISIBLE_TO,
              scope.bodies().stream().map(AppropriateBodyId::toString).sorted().toList()));
    }
    if (!scope.schools().isEmpty()) {
      either.add(in(ID, scope.schools().stream().map(SchoolId::toString).sorted().toList()));
    }
    return either.size() == 1 ? either.getFirst() : or(either);
  }

  /** The filter, empty when it finds nothing; words and postcodes hold letters and digits only. */
  private static Optional<Bson> finds(SchoolSearch search) {
    return switch (search) {
      case SchoolSearch.ByUrn(var urn) -> Optional.of(eq(URN_PATH, urn.value()));
      case SchoolSearch.ByPostcode(var compact) -> Optional.of(regex(COMPACT, "^" + compact));
      case SchoolSearch.ByWords(var words) ->
          words.isEmpty()
              ? Optional.empty()
              : Optional.of(and(words.stream().map(word -> regex(WORDS, "^" + word)).toList()));
    };
  }

  @Override
  protected SchoolId idOf(School aggregate) {
    return aggregate.id();
  }

  @Override
  protected SchoolDocument toDocument(School aggregate) {
    return SchoolDocument.of(aggregate);
  }

  @Override
  protected School toDomain(SchoolDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.unique(COLLECTION, URN, URN_PATH),
        IndexDefinition.plain(COLLECTION, "byBody", VISIBLE_TO, NAME_KEY, ID),
        IndexDefinition.plain(COLLECTION, "byBodyAndState", VISIBLE_TO, STATE, NAME_KEY, ID),
        IndexDefinition.plain(COLLECTION, "byWord", WORDS, NAME_KEY, ID),
        IndexDefinition.plain(COLLECTION, "byPostcode", COMPACT, NAME_KEY, ID));
  }
}
