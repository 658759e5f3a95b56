package uk.ectmanager.bootstrap.account;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import uk.ectmanager.adapter.graphql.GraphQlEngine;
import uk.ectmanager.adapter.graphql.GraphQlLimits;
import uk.ectmanager.adapter.graphql.http.GraphQlHttp;
import uk.ectmanager.adapter.graphql.http.RequestRate;
import uk.ectmanager.adapter.security.RandomSecretTokens;
import uk.ectmanager.application.account.AccountRoom;
import uk.ectmanager.application.account.MovableClock;
import uk.ectmanager.application.account.credential.RequestPasswordReset;
import uk.ectmanager.application.account.credential.SetPassword;
import uk.ectmanager.application.account.session.InMemorySessions;
import uk.ectmanager.application.account.session.Reauthenticate;
import uk.ectmanager.application.account.session.SessionKeeper;
import uk.ectmanager.application.account.session.SessionViewers;
import uk.ectmanager.application.account.session.SignIn;
import uk.ectmanager.application.account.session.SignOut;
import uk.ectmanager.application.account.session.WhoAmI;
import uk.ectmanager.application.account.staff.AddBodyStaff;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.application.account.staff.ResendInvitation;
import uk.ectmanager.bootstrap.security.BrowserSecurity;
import uk.ectmanager.bootstrap.security.SessionCookies;

/** As much of the product as a browser meets when somebody signs in, on fakes. */
final class BrowserProduct {

  private BrowserProduct() {}

  static MockMvc http(AnnotationConfigWebApplicationContext context) {
    return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  static AnnotationConfigWebApplicationContext context(String publicUrl) {
    var context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
        context, "ect.public-url=" + publicUrl);
    context.register(Product.class);
    context.refresh();
    return context;
  }

  /**
   * The chain, the pages and the endpoint with the controllers of accounts. Not marked as a
   * configuration, or the scan of the whole product in other tests would take it in.
   */
  @EnableWebSecurity
  @EnableWebMvc
  @Import({BrowserSecurity.class, AccountPages.class})
  @ComponentScan(
      basePackages = "uk.ectmanager.adapter.graphql.account",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class))
  static class Product {

    @Bean
    AccountRoom room() {
      return new AccountRoom();
    }

    @Bean
    MovableClock machineClock() {
      return new MovableClock(AccountRoom.START);
    }

    @Bean
    SignIn signIn(AccountRoom room) {
      return room.signIn();
    }

    @Bean
    SignOut signOut(AccountRoom room) {
      return new SignOut(room.accounts, room.journal);
    }

    @Bean
    Reauthenticate reauthenticate(AccountRoom room) {
      return room.reauthenticate();
    }

    @Bean
    RequestPasswordReset requestPasswordReset(AccountRoom room) {
      return room.requestReset();
    }

    @Bean
    SetPassword setPassword(AccountRoom room) {
      return room.setPassword();
    }

    @Bean
    WhoAmI whoAmI(AccountRoom room) {
      return new WhoAmI(room.accounts);
    }

    @Bean
    AddSchoolStaff addSchoolStaff(AccountRoom room) {
      return room.addSchoolStaff();
    }

    @Bean
    AddBodyStaff addBodyStaff(AccountRoom room) {
      return room.addBodyStaff();
    }

    @Bean
    ResendInvitation resendInvitation(AccountRoom room) {
      return room.resend();
    }

    @Bean
    SessionKeeper sessionKeeper(AccountRoom room, MovableClock machineClock) {
      return new SessionKeeper(
          new InMemorySessions(),
          new RandomSecretTokens(),
          new SessionViewers(room.accounts),
          machineClock);
    }

    @Bean
    BatchLoaderRegistry batchLoaders() {
      return new DefaultBatchLoaderRegistry();
    }

    @Bean
    SimpleUrlHandlerMapping graphQlMapping(ApplicationContext context, SessionCookies cookies) {
      var engine =
          GraphQlEngine.of(
              new ClassPathResource("graphql/schema.graphqls"), GraphQlLimits.defaults(), context);
      return new SimpleUrlHandlerMapping(
          Map.of(
              "/graphql",
              new GraphQlHttp(
                  engine,
                  GraphQlLimits.defaults(),
                  cookies,
                  cookies,
                  RequestRate.unlimited(),
                  ObservationRegistry.NOOP,
                  false)),
          -1);
    }
  }
}
