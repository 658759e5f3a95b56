package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/** The posts that a ledger tells of, each with its changes and its end. */
public final class Posts {

  private final List<Post> posts;
  private final List<Ledger.Standing<ContractChanged>> changes;
  private final List<LeadSchool> leads;

  private Posts(
      List<Post> posts, List<Ledger.Standing<ContractChanged>> changes, List<LeadSchool> leads) {
    this.posts = posts;
    this.changes = changes;
    this.leads = leads;
  }

  /**
   * One post.
   *
   * @param number of the entry by which it came into the ledger
   * @param end last day, as reported or by the contract; null while it goes on
   * @param changes its changes of contract, by date
   */
  public record Post(
      int number,
      PostBegan began,
      @Nullable LocalDate end,
      List<Ledger.Standing<ContractChanged>> changes) {

    public Post {
      changes = List.copyOf(changes);
    }

    /** The school. */
    public SchoolId school() {
      return began.school();
    }

    /** First day. */
    public LocalDate start() {
      return began.start();
    }

    /** Whether the ECT is employed under it on the day. */
    public boolean spans(LocalDate day) {
      return !day.isBefore(began.start()) && (end == null || !day.isAfter(end));
    }

    /** Whether both run on some day. */
    public boolean overlaps(Post other) {
      return startsWithin(other) || other.startsWithin(this);
    }

    private boolean startsWithin(Post other) {
      return other.spans(began.start());
    }

    /** The stretch of employment, as the calculator takes it. */
    Spell spell() {
      var changed = new ArrayList<FteChange>();
      for (var change : changes) {
        var fte = change.fact().fte();
        if (fte != null) {
          changed.add(new FteChange(change.fact().from(), fte));
        }
      }
      return new Spell(
          began.school(), began.start(), end, began.fte(), changed, SpellKind.of(began.kind()));
    }
  }

  /** The posts of a ledger, by first day. */
  public static Posts of(Ledger ledger) {
    var changes = ledger.standing(ContractChanged.class);
    var ends = ledger.standing(PostEnded.class);
    var posts = new ArrayList<Post>();
    for (var began : ledger.standing(PostBegan.class)) {
      @Nullable LocalDate end = began.fact().end();
      for (var ended : ends) {
        if (ended.fact().post() == began.root()) {
          end = ended.fact().lastDay();
        }
      }
      posts.add(
          new Post(
              began.root(),
              began.fact(),
              end,
              changes.stream()
                  .filter(change -> change.fact().post() == began.root())
                  .sorted(Comparator.comparing(change -> change.fact().from()))
                  .toList()));
    }
    posts.sort(Comparator.comparing(Post::start).thenComparingInt(Post::number));
    var leads =
        ledger.standing(LeadNamed.class).stream().map(one -> one.fact().lead()).sorted().toList();
    return new Posts(List.copyOf(posts), changes, leads);
  }

  /** All of them, by first day. */
  public List<Post> all() {
    return posts;
  }

  /** Which school leads from which day, in order. */
  List<LeadSchool> leads() {
    return leads;
  }

  /** The one whose first entry has that number. */
  public Optional<Post> find(int number) {
    return posts.stream().filter(post -> post.number() == number).findFirst();
  }

  /** What the calculator takes: only of a ledger that {@link LedgerCheck} lets through. */
  public List<Spell> spells() {
    return posts.stream().map(Post::spell).toList();
  }

  /**
   * The post that stands for the ECT on a day: of several the one of the school that leads, or that
   * began first; before the first the first, between two the next, which prepares.
   */
  public Post leading(LocalDate day) {
    var running = posts.stream().filter(post -> post.spans(day)).toList();
    return running.stream()
        .filter(post -> leads(post.school(), day))
        .findFirst()
        .or(() -> running.stream().findFirst())
        .or(() -> posts.stream().filter(post -> post.start().isAfter(day)).findFirst())
        .orElseGet(posts::getLast);
  }

  private boolean leads(SchoolId school, LocalDate day) {
    return leads.stream()
        .filter(lead -> !lead.from().isAfter(day))
        .reduce((a, b) -> b)
        .filter(lead -> lead.school().equals(school))
        .isPresent();
  }

  /** Where the ECT is employed on a day and who sees to them there. */
  public Posting posting(LocalDate day) {
    var post = leading(day);
    @Nullable AccountId tutor = post.began().tutor();
    @Nullable Mentor mentor = null;
    for (var one : post.changes()) {
      var change = one.fact();
      if (!change.from().isAfter(day)) {
        tutor = change.tutor() == null ? tutor : change.tutor();
        mentor = change.mentor() == null ? mentor : change.mentor();
      }
    }
    return new Posting(
        post.school(), tutor, mentor, programme(day), post.number() == posts.getFirst().number());
  }

  /** The programme belongs to the ECT, not to the post: the one recorded last from a day holds. */
  private @Nullable Programme programme(LocalDate day) {
    return changes.stream()
        .map(Ledger.Standing::fact)
        .filter(change -> change.programme() != null && !change.from().isAfter(day))
        .max(Comparator.comparing(ContractChanged::from))
        .map(ContractChanged::programme)
        .orElse(null);
  }

  /** The first day after this one on which the posting may be another; empty when none is known. */
  public Optional<LocalDate> nextTurn(LocalDate day) {
    var turns = new ArrayList<LocalDate>();
    leads.forEach(lead -> turns.add(lead.from()));
    for (var post : posts) {
      turns.add(post.start());
      post.changes().forEach(change -> turns.add(change.fact().from()));
      var end = post.end();
      if (end != null) {
        turns.add(end.plusDays(1));
      }
    }
    return turns.stream().filter(turn -> turn.isAfter(day)).min(Comparator.naturalOrder());
  }
}
