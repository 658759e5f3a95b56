package uk.ectmanager.domain.access;

/** What a person or a partner system is to this system (design section 5, reference 2). */
public enum Role {
  /** Runs the installation from the command line or configuration; never signs in. */
  OPERATOR,

  /** The system itself: schedules and event handlers. */
  SYSTEM,

  /** Runs an appropriate body: its calendar, schools, staff and ECTs. */
  AB_ADMINISTRATOR,

  /** Quality assurance officer of an appropriate body: checks, authorises and accepts. */
  AB_OFFICER,

  /** Reads everything of an appropriate body and changes nothing. */
  AB_ANALYST,

  /** Headteacher or principal of a school: signs registrations. */
  HEADTEACHER,

  /** Sees to all tutors and ECTs of one school. */
  INDUCTION_LEAD,

  /** Monitors, reviews and assesses the ECTs assigned to them. */
  INDUCTION_TUTOR,

  /** Registers tutors and ECTs; sees no review or assessment. */
  SCHOOL_ADMINISTRATOR,

  /** The early career teacher. */
  ECT,

  /** A partner system: queries the status of the ECTs of its own programme. */
  PARTNER;

  /** Whether the role is held at an appropriate body. */
  public boolean ofBody() {
    return switch (this) {
      case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST -> true;
      case OPERATOR,
          SYSTEM,
          HEADTEACHER,
          INDUCTION_LEAD,
          INDUCTION_TUTOR,
          SCHOOL_ADMINISTRATOR,
          ECT,
          PARTNER ->
          false;
    };
  }

  /** Whether the role is held at a school. */
  public boolean ofSchool() {
    return switch (this) {
      case HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR, SCHOOL_ADMINISTRATOR -> true;
      case OPERATOR, SYSTEM, AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST, ECT, PARTNER -> false;
    };
  }
}
