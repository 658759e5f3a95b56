package uk.ectmanager.domain.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that can be permitted, with the roles that hold it (reference section 2); a role that
 * is not named here is refused. The scope of a role (whose body, school, ECT) is checked by {@link
 * Viewer#may}. {@code docs/permissions.md} is generated from this table.
 */
public enum Permission {
  /** Create an appropriate body and its first administrator. */
  CREATE_BODY("Create an appropriate body and its first administrator.", Role.OPERATOR),

  /** Register partner systems and set what they may ask. */
  MANAGE_PARTNERS("Register partner systems and set what they may ask.", Role.OPERATOR),

  /** Read an appropriate body, its settings and calendars. */
  VIEW_BODY(
      "Read an appropriate body, its settings and calendars.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.AB_ANALYST),

  /** Change settings and staff of an appropriate body. */
  MANAGE_BODY("Change settings and staff of an appropriate body.", Role.AB_ADMINISTRATOR),

  /** Add entries to the choice lists of registrations and retire them. */
  MANAGE_CHOICES(
      "Add entries to the choice lists of registrations and retire them.", Role.AB_ADMINISTRATOR),

  /** Publish the term calendar of an appropriate body. */
  MANAGE_CALENDAR("Publish the term calendar of an appropriate body.", Role.AB_ADMINISTRATOR),

  /** Load schools from the official register. */
  IMPORT_SCHOOLS("Load schools from the official register.", Role.AB_ADMINISTRATOR),

  /** Read a school, its staff and its term dates. */
  VIEW_SCHOOL(
      "Read a school, its staff and its term dates.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.AB_ANALYST,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.SCHOOL_ADMINISTRATOR),

  /** Authorise or refuse the registration of a school. */
  DECIDE_SCHOOL(
      "Authorise or refuse the registration of a school.", Role.AB_ADMINISTRATOR, Role.AB_OFFICER),

  /** Give a person the role of induction tutor at a school. */
  ADD_TUTOR(
      "Give a person the role of induction tutor at a school.",
      Role.AB_ADMINISTRATOR,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.SCHOOL_ADMINISTRATOR),

  /** Give a person the role of headteacher at a school. */
  ADD_HEADTEACHER(
      "Give a person the role of headteacher at a school.",
      Role.AB_ADMINISTRATOR,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD),

  /** Give a person the role of induction lead at a school. */
  ADD_INDUCTION_LEAD(
      "Give a person the role of induction lead at a school.",
      Role.AB_ADMINISTRATOR,
      Role.HEADTEACHER),

  /** Give a person the role of school administrator. */
  ADD_SCHOOL_ADMINISTRATOR(
      "Give a person the role of school administrator.",
      Role.AB_ADMINISTRATOR,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD),

  /** Start and edit the draft registration of an ECT and confirm it. */
  DRAFT_REGISTRATION(
      "Start and edit the draft registration of an ECT and confirm it.",
      Role.AB_ADMINISTRATOR,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.SCHOOL_ADMINISTRATOR),

  /** Read a confirmed registration, signed or not. */
  VIEW_REGISTRATION(
      "Read a confirmed registration, signed or not.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.AB_ANALYST,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.ECT),

  /** Read date of birth, National Insurance number (masked) and home address of an ECT. */
  VIEW_PERSONAL_DETAILS(
      "Read date of birth, National Insurance number (masked) and home address of an ECT.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.ECT),

  /** Sign the registration of an ECT. */
  SIGN_REGISTRATION("Sign the registration of an ECT.", Role.HEADTEACHER),

  /** Record the QTS check and authorise, return or refuse a registration. */
  DECIDE_REGISTRATION(
      "Record the QTS check and authorise, return or refuse a registration.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER),

  /** Ask for the transfer of an ECT whom the system knows, and take the request back. */
  REQUEST_TRANSFER(
      "Ask for the transfer of an ECT whom the system knows, and take the request back.",
      Role.AB_ADMINISTRATOR,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.SCHOOL_ADMINISTRATOR),

  /** Read a transfer: of the side that asks, and once it is signed of the side that lets go. */
  VIEW_TRANSFER(
      "Read a transfer: of the side that asks, and once it is signed of the side that lets go.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.AB_ANALYST,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.ECT),

  /** Sign the transfer of an ECT to the own school. */
  SIGN_TRANSFER("Sign the transfer of an ECT to the own school.", Role.HEADTEACHER),

  /** Let an ECT go, with the last day and the terms served. */
  RELEASE_ECT(
      "Let an ECT go, with the last day and the terms served.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER),

  /** Take an ECT over from another school or appropriate body. */
  CLAIM_ECT(
      "Take an ECT over from another school or appropriate body.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER),

  /** Refuse a transfer that waits for the own appropriate body. */
  REFUSE_TRANSFER(
      "Refuse a transfer that waits for the own appropriate body.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER),

  /** Undo an authorisation that was an error, while no report was submitted. */
  UNDO_REGISTRATION(
      "Undo an authorisation that was an error, while no report was submitted.",
      Role.AB_ADMINISTRATOR),

  /** Read the induction plan, status and history of an ECT. */
  VIEW_INDUCTION(
      "Read the induction plan, status and history of an ECT.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.AB_ANALYST,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.ECT),

  /** Record contract changes, absences, leave and leaving of an ECT. */
  RECORD_INDUCTION(
      "Record contract changes, absences, leave and leaving of an ECT.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR),

  /** Extend or reduce an induction, record that an ECT joins a school, name the lead school. */
  DECIDE_INDUCTION(
      "Extend or reduce an induction, record that an ECT joins a school, name the lead school.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER),

  /** Choose, as the ECT, whether statutory leave extends the induction. */
  CHOOSE_LEAVE_EXTENSION(
      "Choose, as the ECT, whether statutory leave extends the induction.", Role.ECT),

  /** Read a progress review. */
  VIEW_REVIEW(
      "Read a progress review.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.AB_ANALYST,
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR,
      Role.ECT),

  /** Write a progress review and sign it as its writer. */
  WRITE_REVIEW(
      "Write a progress review and sign it as its writer.",
      Role.HEADTEACHER,
      Role.INDUCTION_LEAD,
      Role.INDUCTION_TUTOR),

  /** Comment on and sign the progress review as the ECT. */
  COMMENT_REVIEW("Comment on and sign the progress review as the ECT.", Role.ECT),

  /** Accept or reject a submitted progress review. */
  DECIDE_REVIEW(
      "Accept or reject a submitted progress review.", Role.AB_ADMINISTRATOR, Role.AB_OFFICER),

  /** Read the audit trail of an appropriate body. */
  VIEW_AUDIT(
      "Read the audit trail of an appropriate body.",
      Role.AB_ADMINISTRATOR,
      Role.AB_OFFICER,
      Role.AB_ANALYST),

  /** Query the induction status of an ECT machine to machine. */
  QUERY_ECT_STATUS("Query the induction status of an ECT machine to machine.", Role.PARTNER),

  /** Release reports and send reminders when their day comes. */
  RUN_SCHEDULES("Release reports and send reminders when their day comes.", Role.SYSTEM);

  private final String meaning;

  @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf answers an unmodifiable set
  private final Set<Role> roles;

  Permission(String meaning, Role... roles) {
    this.meaning = meaning;
    this.roles = Set.copyOf(EnumSet.copyOf(List.of(roles)));
  }

  /** What it lets a person do, as one sentence. */
  public String meaning() {
    return meaning;
  }

  /** The roles that hold it. */
  public Set<Role> roles() {
    return roles;
  }
}
