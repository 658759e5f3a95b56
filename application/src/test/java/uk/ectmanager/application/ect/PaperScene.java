package uk.ectmanager.application.ect;

import java.net.URI;
import java.util.List;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.print.PrintRegistration;
import uk.ectmanager.application.ect.print.RegistrationCodes;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.signature.FormPrinter;
import uk.ectmanager.application.signature.VerifyFormCode;

/** The registrations of a scene on paper, with their verification codes. */
public final class PaperScene {

  private final RegistrationScene scene;

  public PaperScene(RegistrationScene scene) {
    this.scene = scene;
  }

  /** Notes and finds verification codes of registrations. */
  public RegistrationCodes codes() {
    return new RegistrationCodes(scene.registrations, scene.codes);
  }

  /** Checks verification codes. */
  public VerifyFormCode verifier() {
    return new VerifyFormCode(scene.codes, scene.signer, List.of(codes()));
  }

  /** Puts registrations on paper. */
  public PrintRegistration printer(FormPrinter printer) {
    return new PrintRegistration(
        scene.desk,
        new SchoolDirectory(scene.schools),
        new BodyDirectory(scene.bodies),
        scene.people,
        scene.providers,
        codes(),
        printer,
        URI.create("https://ect.example/verify"));
  }
}
