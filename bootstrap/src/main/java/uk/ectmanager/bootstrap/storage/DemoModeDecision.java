package uk.ectmanager.bootstrap.storage;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Decides the mode once the settings are read and before logging is set up by them. */
public final class DemoModeDecision
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  /** After the settings are read (+10), before logging (+20). */
  private static final int BETWEEN = Ordered.HIGHEST_PRECEDENCE + 15;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    DemoMode.decide(event.getEnvironment());
  }

  @Override
  public int getOrder() {
    return BETWEEN;
  }
}
