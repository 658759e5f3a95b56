package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/** The schema's Choice. */
record ChoiceView(
    ChoiceKind kind,
    String code,
    String label,
    boolean needsText,
    @Nullable ProgrammeKind programmeKind) {

  static ChoiceView of(Choice choice) {
    return new ChoiceView(
        choice.kind(), choice.code(), choice.label(), choice.needsText(), choice.programme());
  }
}
