package uk.ectmanager.adapter.graphql.ect;

import uk.ectmanager.application.ect.RegistrationScene;

/** Controllers over the use cases of a scene. */
final class SceneControllers {

  private SceneControllers() {}

  /** Writing a registration. */
  static RegistrationDraftController drafting(RegistrationScene scene) {
    return new RegistrationDraftController(
        scene.starter(),
        scene.teacherSaver(),
        scene.contractSaver(),
        scene.trainingSaver(),
        scene.addressSaver(),
        scene.programmeSaver(),
        scene.priorServiceSaver(),
        scene.postSaver(),
        scene.confirmer(),
        scene.reader());
  }
}
