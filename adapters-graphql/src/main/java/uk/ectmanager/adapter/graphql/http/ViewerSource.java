package uk.ectmanager.adapter.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.ectmanager.domain.access.Viewer;

/** Tells who sends a request: by session cookie or by token, never both. */
@FunctionalInterface
public interface ViewerSource {

  /** The viewer behind a request, with the roles held now; empty when nobody is signed in. */
  Optional<Viewer> viewer(HttpServletRequest request);
}
