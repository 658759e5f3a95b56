package uk.ectmanager.adapter.graphql.account;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.BrowserSession;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.adapter.graphql.RequestContext;
import uk.ectmanager.application.account.credential.RequestPasswordReset;
import uk.ectmanager.application.account.credential.SetPassword;
import uk.ectmanager.application.account.session.Me;
import uk.ectmanager.application.account.session.Reauthenticate;
import uk.ectmanager.application.account.session.SessionTicket;
import uk.ectmanager.application.account.session.SignIn;
import uk.ectmanager.application.account.session.SignOut;
import uk.ectmanager.application.account.session.WhoAmI;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.account.Username;

/** Signing in and out, passwords, and who is signed in. */
@Controller
final class SignInController {

  private final SignIn signIn;
  private final SignOut signOut;
  private final Reauthenticate reauthenticate;
  private final RequestPasswordReset requestPasswordReset;
  private final SetPassword setPassword;
  private final WhoAmI whoAmI;

  SignInController(
      SignIn signIn,
      SignOut signOut,
      Reauthenticate reauthenticate,
      RequestPasswordReset requestPasswordReset,
      SetPassword setPassword,
      WhoAmI whoAmI) {
    this.signIn = signIn;
    this.signOut = signOut;
    this.reauthenticate = reauthenticate;
    this.requestPasswordReset = requestPasswordReset;
    this.setPassword = setPassword;
    this.whoAmI = whoAmI;
  }

  record SignInInput(String login, String password) {}

  record SignInPayload(@Nullable MeView me, List<ProblemView> problems) {}

  record SignOutPayload(List<ProblemView> problems) {}

  record ReauthenticateInput(String password) {}

  record ReauthenticatePayload(@Nullable MeView me, List<ProblemView> problems) {}

  record RequestPasswordResetInput(String login) {}

  record RequestPasswordResetPayload(List<ProblemView> problems) {}

  record SetPasswordInput(String token, String password) {}

  record SetPasswordPayload(@Nullable String username, List<ProblemView> problems) {}

  @QueryMapping
  Optional<MeView> me(Optional<Viewer> viewer) {
    return viewer.flatMap(whoAmI::handle).map(MeView::of);
  }

  @MutationMapping
  SignInPayload signIn(
      @Argument SignInInput input, BrowserSession browser, GraphQLContext context) {
    var command =
        new SignIn.Command(
            input.login(),
            input.password(),
            browser.address(),
            browser.deviceCookie().orElse(null));
    return Payload.of(
        signIn.handle(command),
        signedIn -> {
          browser.rememberDevice(signedIn.deviceCookie());
          var me = signedIn.me();
          RequestContext.signedIn(context, me.viewer(browser.address()));
          return begun(browser, signedIn.ticket(), me);
        },
        SignInPayload::new);
  }

  @MutationMapping
  SignOutPayload signOut(Viewer viewer, BrowserSession browser) {
    signOut.handle(viewer);
    browser.signOut();
    return new SignOutPayload(List.of());
  }

  @MutationMapping
  ReauthenticatePayload reauthenticate(
      @Argument ReauthenticateInput input, Viewer viewer, BrowserSession browser) {
    return Payload.of(
        reauthenticate.handle(viewer, new Reauthenticate.Command(input.password())),
        proved -> begun(browser, proved.ticket(), proved.me()),
        ReauthenticatePayload::new);
  }

  @MutationMapping
  RequestPasswordResetPayload requestPasswordReset(
      @Argument RequestPasswordResetInput input, BrowserSession browser) {
    return Payload.of(
        requestPasswordReset.handle(
            new RequestPasswordReset.Command(input.login(), browser.address())),
        RequestPasswordResetPayload::new);
  }

  @MutationMapping
  SetPasswordPayload setPassword(@Argument SetPasswordInput input, BrowserSession browser) {
    return Payload.of(
        setPassword.handle(
            new SetPassword.Command(input.token(), input.password(), browser.address())),
        Username::value,
        SetPasswordPayload::new);
  }

  private static MeView begun(BrowserSession browser, SessionTicket ticket, Me me) {
    browser.signIn(ticket);
    return MeView.of(me);
  }
}
