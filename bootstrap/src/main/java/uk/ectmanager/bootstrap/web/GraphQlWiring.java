package uk.ectmanager.bootstrap.web;

import io.github.bucket4j.TimeMeter;
import io.micrometer.observation.ObservationRegistry;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import uk.ectmanager.adapter.graphql.GraphQlEngine;
import uk.ectmanager.adapter.graphql.http.BrowserSessions;
import uk.ectmanager.adapter.graphql.http.GraphQlHttp;
import uk.ectmanager.adapter.graphql.http.RequestRate;
import uk.ectmanager.adapter.graphql.http.ViewerSource;
import uk.ectmanager.application.ect.print.PrintRegistration;
import uk.ectmanager.application.signature.VerifyFormCode;

/**
 * Puts the GraphQL platform together: every controller of adapters-graphql on the schema, served at
 * {@code /graphql}. The account feature gives {@link ViewerSource} and {@link BrowserSessions}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlSettings.class)
@ComponentScan(
    basePackages = "uk.ectmanager.adapter.graphql",
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Component.class))
public class GraphQlWiring {

  @Bean
  BatchLoaderRegistry batchLoaders() {
    return new DefaultBatchLoaderRegistry();
  }

  @Bean
  GraphQlEngine graphQlEngine(
      GraphQlSettings settings,
      ApplicationContext context,
      @Value("${ect.demo:false}") boolean demo) {
    var extensions =
        demo ? new Resource[] {new ClassPathResource("demo/demo.graphqls")} : new Resource[0];
    return GraphQlEngine.of(
        new ClassPathResource("graphql/schema.graphqls"),
        settings.limits().toLimits(),
        context,
        extensions);
  }

  @Bean
  RequestRate requestRate(GraphQlSettings settings) {
    return new RequestsPerMinute(settings.rate(), TimeMeter.SYSTEM_MILLISECONDS);
  }

  @Bean
  GraphQlHttp graphQlHttp(
      GraphQlEngine engine,
      GraphQlSettings settings,
      ViewerSource viewers,
      BrowserSessions browsers,
      RequestRate rate,
      ObservationRegistry observations,
      @Value("${ect.demo:false}") boolean demo) {
    return new GraphQlHttp(
        engine, settings.limits().toLimits(), viewers, browsers, rate, observations, demo);
  }

  @Bean
  RouterFunction<ServerResponse> formRoutes(
      PrintRegistration printRegistration,
      VerifyFormCode verifyFormCode,
      ViewerSource viewers,
      RequestRate rate) {
    return new FormPages(printRegistration, verifyFormCode, viewers, rate).routes();
  }

  @Bean
  SimpleUrlHandlerMapping graphQlMapping(GraphQlHttp graphql, GraphQlSettings settings) {
    var paths = new HashMap<String, HttpRequestHandler>(Map.of("/graphql", graphql));
    if (settings.graphiql()) {
      var page = new GraphiQlPage();
      GraphiQlPage.paths().forEach(path -> paths.put(path, page));
    }
    return new SimpleUrlHandlerMapping(paths, Ordered.HIGHEST_PRECEDENCE + 10);
  }
}
