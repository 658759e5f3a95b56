package uk.ectmanager.bootstrap.ect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import uk.ectmanager.adapter.mongo.ect.MongoChoices;
import uk.ectmanager.application.ect.choice.AddChoice;
import uk.ectmanager.application.ect.choice.ChoiceDesk;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.ect.choice.ChoiceStore;
import uk.ectmanager.application.ect.choice.ListChoices;
import uk.ectmanager.application.ect.choice.NameOwnProviders;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.ect.choice.RetireChoice;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/** The lists that registrations choose from. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoChoices.class,
  ChoiceDesk.class,
  ListChoices.class,
  AddChoice.class,
  RetireChoice.class,
  NameOwnProviders.class
})
class ChoiceWiring {

  /** Where the lists stand that come with the product. */
  static final String DEFAULTS = "choices.txt";

  @Bean
  ChoiceLists choiceLists(ProgrammeProviders providers, ChoiceStore store) {
    return new ChoiceLists(defaults(), providers, store);
  }

  /** One entry a line: the kind, a colon, the label, and for a programme type who delivers it. */
  static List<Choice> defaults() {
    try (var file = new ClassPathResource(DEFAULTS).getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ChoiceWiring::choice)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Choice choice(String line) {
    var parts = line.split(":", 2);
    var kind = ChoiceKind.valueOf(parts[0].strip());
    if (kind != ChoiceKind.PROGRAMME_TYPE) {
      return Choice.builtIn(kind, parts[1].strip(), null);
    }
    var type = parts[1].split(">", 2);
    return Choice.builtIn(kind, type[0].strip(), ProgrammeKind.valueOf(type[1].strip()));
  }
}
