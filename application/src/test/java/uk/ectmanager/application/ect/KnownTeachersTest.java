package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.ect.RegistrationScene.done;
import static uk.ectmanager.application.ect.RegistrationScene.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.CurrentHolders.Employed;
import uk.ectmanager.application.ect.CurrentHolders.Holder;

/** A teacher whom the system knows is not registered a second time. */
class KnownTeachersTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final Typing typing = new Typing(scene);

  @Test
  void a_known_trn_is_refused_without_telling_of_another_school() {
    scene.given(AnEct.number(1).draft());
    scene.given(AnEct.number(2).at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN).authorised());
    scene.given(AnEct.number(3).refused());
    var mine = scene.given(AnEct.number(9).empty());
    var here = typing.saveTeacher(mine, "1000001");
    assertThat(problems(here)).containsExactly("TRN_KNOWN input.trn");
    assertThat(here.problems().getFirst().message()).contains("This school", "a draft");
    var elsewhere = typing.saveTeacher(mine, "1000002");
    assertThat(problems(elsewhere)).containsExactly("TRANSFER_OFFERED input.trn");
    assertThat(elsewhere.problems().getFirst().message())
        .contains("transfer")
        .doesNotContain("Fen", "authorised.", "Southfen");
    scene.given(
        AnEct.number(4)
            .called("Zoe", "Other")
            .at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN)
            .authorised());
    scene.given(AnEct.number(5).at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN).pending());
    var somebodyElse = typing.saveTeacher(mine, "1000005");
    assertThat(problems(somebodyElse)).containsExactly("TRN_KNOWN input.trn");
    assertThat(somebodyElse.problems().getFirst().message())
        .contains("signed and waiting", "Ask Southfen")
        .doesNotContain("Fen School");
    var free = scene.asRead(done(typing.saveTeacher(mine, "1000003")));
    assertThat(problems(typing.saveTeacher(free, "1000003"))).isEmpty();
  }

  @Test
  void a_teacher_who_is_here_is_on_the_list_and_one_who_left_is_offered_as_a_transfer() {
    var other = scene.given(AnEct.number(1).authorised());
    var mine = scene.given(AnEct.number(9).empty());
    var begun = typing.saveTeacher(mine, "1000001");
    assertThat(problems(begun)).containsExactly("TRN_KNOWN input.trn");
    assertThat(begun.problems().getFirst().message()).contains("on your school's list");
    // Employed until today and no longer known to be elsewhere: still here.
    scene.holders.put(other.id(), holder(new Employed(RegistrationScene.HERE, scene.desk.today())));
    assertThat(problems(typing.saveTeacher(mine, "1000001")))
        .containsExactly("TRN_KNOWN input.trn");
    // Left yesterday, for whichever school or none.
    var left = new Employed(RegistrationScene.HERE, scene.desk.today().minusDays(1));
    scene.holders.put(other.id(), holder(left));
    assertThat(problems(typing.saveTeacher(mine, "1000001")))
        .containsExactly("TRANSFER_OFFERED input.trn");
    scene.holders.put(other.id(), holder(left, new Employed(RegistrationScene.ELSEWHERE, null)));
    var offered = typing.saveTeacher(mine, "1000001");
    assertThat(problems(offered)).containsExactly("TRANSFER_OFFERED input.trn");
    assertThat(offered.problems().getFirst().message())
        .contains("where they were before")
        .doesNotContain("Fen");
    // Back again.
    scene.holders.put(other.id(), holder(left, new Employed(RegistrationScene.HERE, null)));
    assertThat(problems(typing.saveTeacher(mine, "1000001")))
        .containsExactly("TRN_KNOWN input.trn");
  }

  @Test
  void a_teacher_whom_another_school_registered_may_be_on_the_list_too() {
    var other =
        scene.given(
            AnEct.number(2).at(RegistrationScene.ELSEWHERE, SomeBodies.SOUTHFEN).authorised());
    var mine = scene.given(AnEct.number(9).empty());
    scene.holders.put(other.id(), holder(new Employed(RegistrationScene.HERE, null)));
    assertThat(problems(typing.saveTeacher(mine, "1000002")))
        .containsExactly("TRN_KNOWN input.trn");
  }

  private static Holder holder(Employed... posts) {
    return new Holder(SomeBodies.NORTHMOOR, posts[posts.length - 1].school(), null, List.of(posts));
  }
}
