package uk.ectmanager.adapter.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import uk.ectmanager.domain.access.Viewer;

/**
 * Gives controller methods their {@code Viewer} (nobody signed in is UNAUTHENTICATED), {@code
 * Optional<Viewer>} (for public fields) or {@link BrowserSession} parameter.
 */
final class ViewerArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    var type = parameter.getParameterType();
    return type == Viewer.class
        || type == BrowserSession.class
        || (type == Optional.class && parameter.nested().getNestedParameterType() == Viewer.class);
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
    var request = RequestContext.in(environment.getGraphQlContext());
    var type = parameter.getParameterType();
    if (type == BrowserSession.class) {
      var browser = request.browser();
      if (browser == null) {
        throw Refusal.badInput("This needs a browser session; a token has none.");
      }
      return browser;
    }
    if (type == Optional.class) {
      return request.viewerIfAny();
    }
    return request.viewerIfAny().orElseThrow(Refusal::notSignedIn);
  }
}
