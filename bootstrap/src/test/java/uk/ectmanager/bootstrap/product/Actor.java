package uk.ectmanager.bootstrap.product;

import uk.ectmanager.domain.access.Role;

/** One person of the demonstration for each role, all of the first appropriate body. */
public enum Actor {
  ADMINISTRATOR(Role.AB_ADMINISTRATOR, "admin@oakfield.example"),
  OFFICER(Role.AB_OFFICER, "officer@oakfield.example"),
  ANALYST(Role.AB_ANALYST, "analyst@oakfield.example"),
  HEADTEACHER(Role.HEADTEACHER, "head@harbour.example"),
  LEAD(Role.INDUCTION_LEAD, "lead@harbour.example"),
  TUTOR(Role.INDUCTION_TUTOR, "tutor@harbour.example"),
  OFFICE(Role.SCHOOL_ADMINISTRATOR, "office@harbour.example"),
  ECT(Role.ECT, "amara.ashdown@ect.example"),
  PARTNER(Role.PARTNER, "demo-partner");

  private final Role role;
  private final String login;

  Actor(Role role, String login) {
    this.role = role;
    this.login = login;
  }

  public Role role() {
    return role;
  }

  public String login() {
    return login;
  }

  public boolean ofBody() {
    return role.ofBody();
  }
}
