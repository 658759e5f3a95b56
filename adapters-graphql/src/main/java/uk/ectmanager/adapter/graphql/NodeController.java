package uk.ectmanager.adapter.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.domain.access.Viewer;

/** Any object by its id. */
@Controller
final class NodeController {

  private final Map<String, NodeSource> sources;

  NodeController(List<NodeSource> sources) {
    this.sources =
        sources.stream()
            .collect(Collectors.toUnmodifiableMap(NodeSource::type, Function.identity()));
  }

  @QueryMapping
  Optional<?> node(@Argument String id, Viewer viewer) {
    var wanted = GlobalId.read(id, "id");
    return Optional.ofNullable(sources.get(wanted.type()))
        .flatMap(source -> source.find(viewer, wanted.uuid()));
  }
}
