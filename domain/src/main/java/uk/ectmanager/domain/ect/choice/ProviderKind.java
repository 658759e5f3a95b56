package uk.ectmanager.domain.ect.choice;

/** What a programme provider does. */
public enum ProviderKind {
  /** Designs the programme and answers for it. */
  LEAD_PROVIDER,

  /** Delivers it to the schools. */
  DELIVERY_PARTNER
}
