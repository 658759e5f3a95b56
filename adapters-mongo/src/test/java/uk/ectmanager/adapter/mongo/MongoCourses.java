package uk.ectmanager.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;

/** A store as a feature writes it. */
final class MongoCourses
    extends MongoAggregateStore<Course.CourseId, Course, MongoCourses.CourseDocument> {

  static final String COLLECTION = "courses";
  private static final Keyset BY_ROOM = Keyset.by("-state.published", "state.title");

  MongoCourses(MongoStorage storage) {
    super(storage, COLLECTION, CourseDocument.class);
  }

  record SessionDocument(LocalDate on, @Nullable String room) {}

  record CourseDocument(
      String id,
      String title,
      @Nullable String code,
      LocalDate starts,
      @Nullable Instant published,
      int places,
      long seconds,
      double fee,
      boolean open,
      List<SessionDocument> sessions,
      Map<String, Integer> marks) {

    static CourseDocument of(Course c) {
      return new CourseDocument(
          c.id().toString(),
          c.title(),
          c.code(),
          c.starts(),
          c.published(),
          c.places(),
          c.seconds(),
          c.fee(),
          c.open(),
          c.sessions().stream().map(s -> new SessionDocument(s.on(), s.room())).toList(),
          c.marks());
    }

    Course toDomain() {
      return new Course(
          new Course.CourseId(UUID.fromString(id)),
          title,
          code,
          starts,
          published,
          places,
          seconds,
          fee,
          open,
          sessions.stream().map(s -> new Course.Session(s.on(), s.room())).toList(),
          marks);
    }
  }

  /** By publication, the latest first and the unpublished last, then by title. */
  Page<Course> latest(PageRequest request) {
    return countedPage(new Document(), BY_ROOM, request);
  }

  Page<Course> ofRoom(boolean open, PageRequest request) {
    return page(eq("state.open", open), Keyset.by("state.title"), request);
  }

  long startingOn(LocalDate day) {
    return collection().countDocuments(eq("state.starts", day));
  }

  Document raw(Course.CourseId id) {
    var found = collection().find(eq("_id", id.toString())).first();
    if (found == null) {
      throw new AssertionError("nothing stored");
    }
    return found;
  }

  @Override
  protected Course.CourseId idOf(Course aggregate) {
    return aggregate.id();
  }

  @Override
  protected CourseDocument toDocument(Course aggregate) {
    return CourseDocument.of(aggregate);
  }

  @Override
  protected Course toDomain(CourseDocument document) {
    return document.toDomain();
  }

  @Override
  protected List<IndexDefinition> ownIndexes() {
    return List.of(
        IndexDefinition.uniqueWherePresent(COLLECTION, "code", "state.code"),
        IndexDefinition.plain(COLLECTION, "openByTitle", "state.open", "state.title", "_id"),
        IndexDefinition.plain(COLLECTION, "latest", "-state.published", "state.title", "_id"));
  }
}
