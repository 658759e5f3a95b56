package uk.ectmanager.adapter.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

/** A small schema's controllers, with a field of every kind that the engine knows. */
final class Things {

  static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private Things() {}

  record ThingView(String id, String name) {}

  record ThingPayload(@Nullable ThingView thing, List<ProblemView> problems) {}

  record ThingInput(
      @Nullable String name,
      @Nullable Trn trn,
      @Nullable LocalDate on,
      @Nullable BigDecimal fte,
      @Nullable Colour colour) {}

  enum Colour {
    RED,
    GREEN
  }

  static final class ThingNodes implements NodeSource {
    @Override
    public String type() {
      return "Thing";
    }

    @Override
    public Optional<?> find(Viewer viewer, UUID id) {
      return id.equals(ONE)
          ? Optional.of(new ThingView(GlobalId.of("Thing", id), "found"))
          : Optional.empty();
    }
  }

  @Controller
  static final class ThingController {

    @QueryMapping
    String hello() {
      return "hello";
    }

    @QueryMapping
    String who(Optional<Viewer> viewer) {
      return viewer.map(Viewer::name).orElse("nobody");
    }

    @QueryMapping
    ConnectionView<ThingView> things(
        @Argument int first, @Argument @Nullable String after, Viewer viewer) {
      var asked = Connections.request(first, after);
      int start = asked.after() == null ? 0 : Integer.parseInt(asked.after()) + 1;
      var rows =
          IntStream.range(start, Math.min(5, start + first))
              .mapToObj(n -> new Page.Row<>(Integer.toString(n), viewer.name() + n))
              .toList();
      return Connections.of(
          asked,
          new Page<>(rows, start + first < 5, 5L),
          name -> new ThingView(GlobalId.of("Thing", ONE), name));
    }

    @QueryMapping
    CountedConnectionView<ThingView> counted(
        @Argument int first, DataFetchingFieldSelectionSet selection) {
      var asked = Connections.request(first, null, selection);
      return Connections.counted(
          asked,
          new Page<>(List.of(new Page.Row<>("0", "x")), false, asked.counted() ? 1L : null),
          name -> new ThingView(GlobalId.of("Thing", ONE), name));
    }

    @BatchMapping(typeName = "Thing")
    Map<ThingView, String> owner(List<ThingView> things, @ContextValue Viewer viewer) {
      return things.stream().distinct().collect(Collectors.toMap(t -> t, t -> viewer.name()));
    }

    @QueryMapping
    Optional<ThingView> thing(@Argument String id, Viewer viewer) {
      return GlobalId.uuid("Thing", id, "id").equals(ONE)
          ? Optional.of(new ThingView(id, viewer.name()))
          : Optional.empty();
    }

    @QueryMapping
    LocalDate date(@Argument LocalDate value) {
      return value;
    }

    @QueryMapping
    Instant dateTime(@Argument Instant value) {
      return value;
    }

    @QueryMapping
    BigDecimal decimal(@Argument BigDecimal value) {
      return value;
    }

    @QueryMapping
    Trn trn(@Argument Trn value) {
      return value;
    }

    @QueryMapping
    @Nullable String fail(@Argument String how) {
      throw switch (how) {
        case "permitted" -> new NotPermitted(Permission.VIEW_SCHOOL);
        case "stale" -> new StaleAggregate("school");
        case "busy" -> Refusal.tooMany("Wait a minute.");
        default -> new IllegalStateException("secret name Jo Bloggs");
      };
    }

    @QueryMapping
    String forgotten() {
      return "a controller that forgot to ask for the viewer";
    }

    @MutationMapping
    ThingPayload make(@Argument ThingInput input, Viewer viewer) {
      Result<String> result =
          input.name() == null
              ? Result.refused(
                  List.of(
                      Problem.at(ProblemCode.REQUIRED, "Enter a name.", "input", "name"),
                      Problem.at(ProblemCode.INVALID, "Enter a colour.", "input", "colour")))
              : Result.done(input.name() + input.trn() + input.on() + input.fte() + input.colour());
      return Payload.of(
          result, name -> new ThingView(GlobalId.of("Thing", ONE), name), ThingPayload::new);
    }
  }
}
