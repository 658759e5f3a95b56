package uk.ectmanager.adapter.mongo.overview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.StoredDay;
import uk.ectmanager.application.overview.EctQuery;
import uk.ectmanager.application.overview.EctScope;
import uk.ectmanager.application.overview.EctSearch;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.overview.EctStatus;

/** Scopes and queries as the database takes them. */
final class RowFilters {

  static final String BODY = "row.body";
  static final String SCHOOL = "row.school";
  static final String TUTOR = "row.tutor";
  static final String STATE = "row.registration";
  static final String RELEASED_ON = "row.releasedOn";
  static final String TRN = "keys.trn";
  static final String WORDS = "keys.words";
  static final String DUES = "keys.dues";
  static final String OVERDUE_FROM = "keys.overdueFrom";
  static final String CHOICE_FROM = "keys.choiceFrom";
  static final String POSTS = "keys.posts";

  private static final String REGISTRANT = "row.registrant";
  private static final String AUTHORISED = RegistrationState.AUTHORISED.name();

  private RowFilters() {}

  /** Lets through what the scope holds; the scope is not empty. */
  static Bson of(EctScope scope) {
    var ways = new ArrayList<Bson>();
    if (!scope.bodies().isEmpty()) {
      ways.add(in(BODY, texts(scope.bodies())));
    }
    if (!scope.schools().isEmpty()) {
      ways.add(in(SCHOOL, texts(scope.schools())));
    }
    for (var tutor : scope.tutors()) {
      ways.add(tutor(tutor));
    }
    if (!scope.draftSchools().isEmpty()) {
      ways.add(
          and(in(SCHOOL, texts(scope.draftSchools())), eq(STATE, RegistrationState.DRAFT.name())));
    }
    if (!scope.ects().isEmpty()) {
      ways.add(in("_id", texts(scope.ects())));
    }
    return ways.size() == 1 ? ways.getFirst() : or(ways);
  }

  private static Bson tutor(EctScope.TutorAt tutor) {
    var ways = new ArrayList<Bson>();
    ways.add(eq(TUTOR, tutor.tutor().toString()));
    ways.add(and(ne(STATE, AUTHORISED), eq(REGISTRANT, tutor.tutor().toString())));
    if (tutor.wideFor() != null) {
      ways.add(eq(BODY, tutor.wideFor().toString()));
    }
    return and(eq(SCHOOL, tutor.school().toString()), or(ways));
  }

  /** Lets through what the query asks for. */
  static List<Bson> of(EctQuery query) {
    var all = new ArrayList<Bson>();
    if (!query.statuses().isEmpty()) {
      all.add(or(query.statuses().stream().map(one -> status(one, query.today())).toList()));
    }
    if (query.school() != null) {
      all.add(eq(SCHOOL, query.school().toString()));
    }
    if (query.tutor() != null) {
      all.add(eq(TUTOR, query.tutor().toString()));
    }
    var due = due(query.dueFrom(), query.dueTo());
    if (due != null) {
      all.add(due);
    }
    var overdue = query.overdue();
    if (overdue != null) {
      var before = lt(OVERDUE_FROM, day(query.today()));
      all.add(overdue ? before : or(eq(OVERDUE_FROM, null), gte(OVERDUE_FROM, day(query.today()))));
    }
    var choiceWaits = query.leaveChoiceWaits();
    if (choiceWaits != null) {
      all.add(
          choiceWaits
              ? lte(CHOICE_FROM, day(query.today()))
              : or(eq(CHOICE_FROM, null), gt(CHOICE_FROM, day(query.today()))));
    }
    var search = query.search();
    if (search != null) {
      all.addAll(search(search));
    }
    return all;
  }

  private static @Nullable Bson due(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return null;
    }
    var range = new Document();
    if (from != null) {
      range.append("$gte", day(from));
    }
    if (to != null) {
      range.append("$lte", day(to));
    }
    return new Document(DUES, new Document("$elemMatch", range));
  }

  /** Words hold letters and digits only, so none of their signs means anything in a pattern. */
  private static List<Bson> search(EctSearch search) {
    var trn = search.trn();
    if (trn != null) {
      return List.of(eq("row.trn", trn.value()));
    }
    if (search.isEmpty()) {
      return List.of(in("_id", List.of()));
    }
    return search.beginnings().stream().map(word -> regex(WORDS, "^" + word)).toList();
  }

  private static Bson status(EctStatus status, LocalDate today) {
    return switch (status) {
      case DRAFT -> eq(STATE, RegistrationState.DRAFT.name());
      case AWAITING_SIGNATURE -> eq(STATE, RegistrationState.AWAITING_SIGNATURE.name());
      case PENDING_AB -> eq(STATE, RegistrationState.PENDING_AB.name());
      case REFUSED -> eq(STATE, RegistrationState.REFUSED.name());
      case UNDONE -> eq(STATE, RegistrationState.UNDONE.name());
      case REGISTERED -> and(attached(), not(begun(today)));
      case IN_PROGRESS -> and(attached(), running(today));
      case PAUSED -> and(attached(), begun(today), not(running(today)));
      case UNATTACHED -> and(eq(STATE, AUTHORISED), ne(RELEASED_ON, null));
    };
  }

  private static Bson attached() {
    return and(eq(STATE, AUTHORISED), eq(RELEASED_ON, null));
  }

  private static Bson begun(LocalDate today) {
    return elemMatch(POSTS, lte("start", day(today)));
  }

  private static Bson running(LocalDate today) {
    return elemMatch(POSTS, and(lte("start", day(today)), gte("end", day(today))));
  }

  static BsonDateTime day(LocalDate date) {
    return new BsonDateTime(StoredDay.of(date).toInstant().toEpochMilli());
  }

  static LocalDate day(Date stored) {
    return StoredDay.read(stored);
  }

  private static List<String> texts(Collection<?> ids) {
    return ids.stream().map(Object::toString).sorted().toList();
  }
}
