package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.OfPost;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/**
 * Whether the facts of a ledger agree with one another, asked before an entry is kept: whatever
 * passes can be planned. A problem points at the field of the mutation that records such a fact.
 */
public final class LedgerCheck {

  private final Ledger ledger;
  private final Posts posts;
  private final Problems problems = new Problems();

  private LedgerCheck(Ledger ledger) {
    this.ledger = ledger;
    this.posts = Posts.of(ledger);
  }

  /** Everything that does not agree; none when all does. */
  public static List<Problem> problems(Ledger ledger) {
    var check = new LedgerCheck(ledger);
    check.postsOfAllFacts();
    if (!check.posts.all().isEmpty()) {
      check.ends();
      check.schools();
      check.contracts();
      check.problems.addAll(AwayCheck.problems(ledger));
      check.leads();
    }
    return check.problems.all();
  }

  /** A fact of a post needs the post; an induction needs a post. */
  private void postsOfAllFacts() {
    if (posts.all().isEmpty()) {
      problems.add(
          ProblemCode.WRONG_STATE,
          "An induction needs a post; correct the post instead.",
          "input",
          "entry");
    }
    for (var one : ledger.standing(OfPost.class)) {
      if (posts.find(one.fact().post()).isEmpty()) {
        problems.add(
            ProblemCode.WRONG_STATE,
            "Entry "
                + one.entry().number()
                + " tells of a post that is not there; take it back first.",
            "input",
            "entry");
      }
    }
  }

  private void ends() {
    var ended = new HashSet<Integer>();
    for (var one : ledger.standing(PostEnded.class)) {
      var post = posts.find(one.fact().post()).orElse(null);
      if (post == null) {
        continue; // told of by postsOfAllFacts
      }
      if (!ended.add(post.number())) {
        problems.add(
            ProblemCode.ALREADY_EXISTS,
            "The leaving of this post is recorded already; correct that entry.",
            "input",
            "post");
      }
      if (one.fact().lastDay().isBefore(post.start())) {
        problems.add(
            ProblemCode.NOT_IN_ORDER,
            "The last day must not be before the first day of the post.",
            "input",
            "lastDay");
      }
    }
  }

  private void schools() {
    var all = posts.all();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).school().equals(all.get(j).school()) && all.get(i).overlaps(all.get(j))) {
          problems.add(
              ProblemCode.OVERLAP,
              "Two posts at the same school must not overlap.",
              "input",
              "start");
        }
      }
    }
  }

  private void leads() {
    var days = new HashSet<LocalDate>();
    for (var one : ledger.standing(LeadNamed.class)) {
      var lead = one.fact().lead();
      if (!days.add(lead.from())) {
        problems.add(
            ProblemCode.ALREADY_EXISTS,
            "A school is named to lead from this day already; correct that entry.",
            "input",
            "from");
      }
      if (posts.all().stream()
          .noneMatch(post -> post.school().equals(lead.school()) && post.spans(lead.from()))) {
        problems.add(
            ProblemCode.OUT_OF_RANGE,
            "No post runs at this school on that day.",
            "input",
            "schoolId");
      }
    }
  }

  private void contracts() {
    for (var post : posts.all()) {
      var days = new HashSet<LocalDate>();
      for (var change : post.changes()) {
        contract(post, change.fact());
        if (!days.add(change.fact().from())) {
          problems.add(
              ProblemCode.ALREADY_EXISTS,
              "A change of contract from this day is recorded already; correct that entry.",
              "input",
              "from");
        }
      }
    }
  }

  private void contract(Posts.Post post, ContractChanged change) {
    if (!change.from().isAfter(post.start())) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "A change of contract begins after the first day of the post, "
              + FactWords.day(post.start())
              + ".",
          "input",
          "from");
    }
    if (post.end() != null && change.from().isAfter(post.end())) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "A change of contract begins by the last day of the post, "
              + FactWords.day(post.end())
              + ".",
          "input",
          "from");
    }
  }

  /** Whether a post may begin beside or after the others. */
  public static List<Problem> joining(Posts posts, PostBegan began, boolean alongside) {
    var problems = new Problems();
    for (var other : posts.all()) {
      var runs = other.spans(began.start());
      if (runs && !alongside) {
        problems.add(
            ProblemCode.OVERLAP,
            "The post that began on "
                + FactWords.day(other.start())
                + " still runs then; report the leaving first, or say that both run side by side.",
            "input",
            "start");
      }
      if (!runs
          && !began.start().isBefore(other.start())
          && began.start().isBefore(other.start().plusDays(2))) {
        problems.add(
            ProblemCode.OUT_OF_RANGE,
            "A new post starts at least two days after the start of the post before.",
            "input",
            "start");
      }
    }
    return problems.all();
  }
}
