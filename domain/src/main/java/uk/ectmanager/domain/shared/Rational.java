package uk.ectmanager.domain.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact fraction in lowest terms, for FTE terms, days and positions in time (D4): nothing is
 * rounded until it is shown.
 *
 * @param numerator carries the sign
 * @param denominator always positive
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {

  /** Nothing. */
  public static final Rational ZERO = of(0);

  /** A whole one. */
  public static final Rational ONE = of(1);

  private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,40}/[0-9]{1,40}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("the denominator of a fraction is not zero");
    }
    var common =
        isSmall(numerator) && isSmall(denominator)
            ? BigInteger.valueOf(common(numerator.longValue(), denominator.longValue()))
            : numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  /** A whole number. */
  public static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** A fraction of two whole numbers. */
  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** A decimal, exactly. */
  public static Rational of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Reads what {@link #toString()} writes, a decimal or a fraction; throws {@link
   * NumberFormatException} for anything else.
   */
  public static Rational of(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return of(new BigDecimal(text));
    }
    if (FRACTION.matcher(text).matches()) {
      var slash = text.indexOf('/');
      return new Rational(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    throw new NumberFormatException("neither a decimal nor a fraction");
  }

  /**
   * Whether it fits 31 bits, so that the product of two such and the sum of two products fit 63.
   */
  private static boolean isSmall(BigInteger number) {
    return number.bitLength() < 31;
  }

  /**
   * Whether plain arithmetic is enough for both; it is much the faster and never overflows then.
   */
  private boolean isPlain(Rational other) {
    return isSmall(numerator)
        && isSmall(denominator)
        && isSmall(other.numerator)
        && isSmall(other.denominator);
  }

  private static long common(long one, long other) {
    var a = Math.abs(one);
    var b = Math.abs(other);
    while (b != 0) {
      var rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  private static Rational reduced(long numerator, long denominator) {
    var common = common(numerator, denominator);
    return of(numerator / common, denominator / common);
  }

  /** The sum of both. */
  public Rational plus(Rational other) {
    if (isPlain(other)) {
      var mine = denominator.longValue();
      var theirs = other.denominator.longValue();
      return reduced(
          numerator.longValue() * theirs + other.numerator.longValue() * mine, mine * theirs);
    }
    return denominator.equals(other.denominator)
        ? new Rational(numerator.add(other.numerator), denominator)
        : new Rational(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  /** This less the other. */
  public Rational minus(Rational other) {
    return plus(new Rational(other.numerator.negate(), other.denominator));
  }

  /** The product of both. */
  public Rational times(Rational other) {
    if (isPlain(other)) {
      return reduced(
          numerator.longValue() * other.numerator.longValue(),
          denominator.longValue() * other.denominator.longValue());
    }
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** This divided by the other, which is not zero. */
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The lesser of both. */
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The greater of both. */
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The greatest whole number that is not above this; throws when it needs more than 32 bits. */
  public int floor() {
    var parts = numerator.divideAndRemainder(denominator);
    return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).intValueExact();
  }

  /** The least whole number that is not below this; throws when it needs more than 32 bits. */
  public int ceiling() {
    return isWhole() ? floor() : Math.addExact(floor(), 1);
  }

  /** Whether this is a whole number. */
  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** -1, 0 or 1 as this is below, equal to or above nothing. */
  public int signum() {
    return numerator.signum();
  }

  /** Whether this is greater than the other. */
  public boolean isMoreThan(Rational other) {
    return compareTo(other) > 0;
  }

  /** Whether this is less than the other. */
  public boolean isLessThan(Rational other) {
    return compareTo(other) < 0;
  }

  /** For showing only: rounded half up to so many decimal places, such as {@code 2.8} for 2.75. */
  public BigDecimal rounded(int places) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
  }

  /** For showing only: rounded half up to one decimal place, as returns to the TRA have it (C8). */
  public String toOneDecimal() {
    return rounded(1).toPlainString();
  }

  @Override
  public int compareTo(Rational other) {
    if (isPlain(other)) {
      return Long.compare(
          numerator.longValue() * other.denominator.longValue(),
          other.numerator.longValue() * denominator.longValue());
    }
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Exact: a plain decimal when it ends, such as {@code 2.75}, otherwise {@code 10/3}. */
  @Override
  public String toString() {
    if (isWhole()) {
      return numerator.toString();
    }
    var rest = denominator;
    var two = BigInteger.TWO;
    var five = BigInteger.valueOf(5);
    var places = 0;
    while (places <= 12 && !rest.equals(BigInteger.ONE)) {
      rest = rest.divide(rest.gcd(BigInteger.TEN));
      places++;
      if (rest.gcd(two).equals(BigInteger.ONE) && rest.gcd(five).equals(BigInteger.ONE)) {
        break;
      }
    }
    return rest.equals(BigInteger.ONE)
        ? new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), places, RoundingMode.UNNECESSARY)
            .toPlainString()
        : numerator + "/" + denominator;
  }
}
