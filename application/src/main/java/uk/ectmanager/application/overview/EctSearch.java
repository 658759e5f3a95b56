package uk.ectmanager.application.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.school.NameWords;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

/**
 * What somebody typed to find an ECT: a whole TRN, or beginnings of the words of a name; every sign
 * that is neither letter nor digit only parts words.
 *
 * @param beginnings lower-case letters and digits only; none together with a TRN
 */
public record EctSearch(@Nullable Trn trn, List<String> beginnings) {

  /** The longest text that is looked at. */
  public static final int MOST = 100;

  private static final int MOST_WORDS = 6;

  public EctSearch {
    beginnings = List.copyOf(beginnings);
  }

  /** Reads what was typed. */
  public static EctSearch of(String text) {
    if (text.length() > MOST) {
      return new EctSearch(null, List.of());
    }
    if (Trn.parse(text) instanceof Result.Done<Trn>(Trn trn)) {
      return new EctSearch(trn, List.of());
    }
    return new EctSearch(null, NameWords.of(text).stream().limit(MOST_WORDS).toList());
  }

  /** Whether it finds nothing whatever is stored. */
  public boolean isEmpty() {
    return trn == null && beginnings.isEmpty();
  }

  /** Whether it finds this ECT. */
  public boolean finds(EctRow row) {
    return trn == null
        ? !beginnings.isEmpty() && NameWords.match(row.fullName(), beginnings)
        : trn.equals(row.trn());
  }
}
