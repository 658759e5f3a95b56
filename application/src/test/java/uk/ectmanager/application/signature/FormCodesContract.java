package uk.ectmanager.application.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.signature.FormCodes.Place;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.VerificationCode;

/** What every store of verification codes must do. */
public interface FormCodesContract {

  /** Some code. */
  VerificationCode CODE = new VerificationCode("ABCDEFGHJKMNPQRSTVWX");

  /** The store under test, empty; the same one within a test method. */
  FormCodes codes();

  @Test
  default void a_code_leads_to_its_form_of_every_kind() {
    var registration = new VerificationCode("00000000000000000001");
    var review = new VerificationCode("00000000000000000002");
    codes().note(registration, new Place(FormKind.REGISTRATION, new UUID(5, 1)));
    codes().note(review, new Place(FormKind.PROGRESS_REVIEW, new UUID(5, 2)));
    assertThat(codes().find(registration))
        .contains(new Place(FormKind.REGISTRATION, new UUID(5, 1)));
    assertThat(codes().find(review)).contains(new Place(FormKind.PROGRESS_REVIEW, new UUID(5, 2)));
    assertThat(codes().find(CODE)).isEmpty();
  }

  @Test
  default void noting_it_again_changes_nothing() {
    var place = new Place(FormKind.REGISTRATION, new UUID(5, 5));
    codes().note(CODE, place);
    codes().note(CODE, place);
    assertThat(codes().find(CODE)).contains(place);
  }
}
