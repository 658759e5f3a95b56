package uk.ectmanager.domain.ect.choice;

/** The lists that the sections of a registration choose from; the names are stored, published. */
public enum ChoiceKind {
  /** How the teacher is addressed. */
  TITLE("title"),

  /** Where the teacher trained. */
  TRAINING_INSTITUTE("training institute"),

  /** What the teacher is qualified in. */
  SUBJECT("subject"),

  /** Age ranges of the qualification. */
  AGE_RANGE("age range"),

  /** Key stages and years taught. */
  KEY_STAGE("key stage or year"),

  /** Kinds of training programme, old and new; each is provider-led or school-led. */
  PROGRAMME_TYPE("programme type"),

  /** Who designs programmes. */
  LEAD_PROVIDER("lead provider"),

  /** Who delivers programmes. */
  DELIVERY_PARTNER("delivery partner");

  private final String words;

  ChoiceKind(String words) {
    this.words = words;
  }

  /** How a sentence names one entry of it. */
  public String words() {
    return words;
  }
}
