package uk.ectmanager.bootstrap.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Two plain pages, until there is a client: to sign in, and to set a password with the link of a
 * mail. They send the mutations that any client would; nothing comes from elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class AccountPages {

  private static final String FOLDER = "account/";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Bean
  RouterFunction<ServerResponse> accountPageRoutes() {
    var html = new MediaType("text", "html", StandardCharsets.UTF_8);
    var script = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    var style = new MediaType("text", "css", StandardCharsets.UTF_8);
    var signIn = file("sign-in.html", html);
    var setPassword = file("set-password.html", html);
    var signInScript = file("sign-in.js", script);
    var setPasswordScript = file("set-password.js", script);
    var common = file("common.js", script);
    var styles = file("page.css", style);
    return RouterFunctions.route()
        .GET("/", request -> ServerResponse.seeOther(URI.create("/sign-in")).build())
        .GET("/sign-in", signIn)
        .GET("/set-password", setPassword)
        .GET("/account/sign-in.js", signInScript)
        .GET("/account/set-password.js", setPasswordScript)
        .GET("/account/common.js", common)
        .GET("/account/page.css", styles)
        .build();
  }

  private static HandlerFunction<ServerResponse> file(String name, MediaType type) {
    byte[] content;
    try {
      content = new ClassPathResource(FOLDER + name).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the page " + name + " is missing", e);
    }
    return request ->
        ServerResponse.ok()
            .contentType(type)
            .header("Content-Security-Policy", POLICY)
            .header("Cache-Control", "no-cache")
            .body(content);
  }
}
