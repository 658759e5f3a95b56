package uk.ectmanager.application;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes from outside, at most so many: one more is a {@link TooMany}. */
public final class CappedInput extends FilterInputStream {

  private final long most;
  private long seen;

  public CappedInput(InputStream bytes, long most) {
    super(bytes);
    this.most = most;
  }

  /** There were more bytes than allowed. */
  public static final class TooMany extends IOException {
    private static final long serialVersionUID = 1L;

    TooMany(long most) {
      super("The file has more than " + most / (1024 * 1024) + " MB.");
    }
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count > 0) {
      count(count);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int more) throws TooMany {
    seen += more;
    if (seen > most) {
      throw new TooMany(most);
    }
  }
}
