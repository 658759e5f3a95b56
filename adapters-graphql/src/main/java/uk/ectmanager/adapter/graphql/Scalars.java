package uk.ectmanager.adapter.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

/**
 * The scalars of the schema, strict: {@code Date} is a {@link LocalDate}, {@code DateTime} an
 * {@link Instant}, {@code Decimal} a {@link BigDecimal} and {@code Trn} a {@link Trn} in Java. A
 * value that does not fit is BAD_USER_INPUT.
 */
final class Scalars {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
              + "([Zz]|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");
  private static final String DATE_FORM = "a date such as 2026-12-20";
  private static final String DATE_TIME_FORM = "a moment such as 2026-12-20T15:04:05Z";
  private static final String DECIMAL_FORM = "a number such as \"0.6\"";
  private static final String TRN_FORM = "a TRN of seven digits such as 1234567";
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private Scalars() {}

  static void register(RuntimeWiring.Builder wiring) {
    wiring
        .scalar(scalar("Date", Scalars::date, Scalars::showDate))
        .scalar(scalar("DateTime", Scalars::dateTime, Scalars::showDateTime))
        .scalar(scalar("Decimal", Scalars::decimal, Scalars::showDecimal))
        .scalar(scalar("Trn", Scalars::trn, Scalars::showTrn));
  }

  /** What a scalar looks like, in words such as "a whole number". */
  static String form(String name) {
    return switch (name) {
      case "Date" -> DATE_FORM;
      case "DateTime" -> DATE_TIME_FORM;
      case "Decimal" -> DECIMAL_FORM;
      case "Trn" -> TRN_FORM;
      case "Int" -> "a whole number";
      case "Float" -> "a number";
      case "Boolean" -> "true or false";
      case "ID" -> "an id as it was answered before";
      case "String" -> "text";
      default -> "a value of the type " + name;
    };
  }

  private static @Nullable LocalDate date(String text) {
    return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
  }

  private static @Nullable String showDate(Object value) {
    return value instanceof LocalDate date ? date.toString() : null;
  }

  private static @Nullable Instant dateTime(String text) {
    return DATE_TIME.matcher(text).matches()
        ? OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant()
        : null;
  }

  private static @Nullable String showDateTime(Object value) {
    return value instanceof Instant instant ? MILLIS.format(instant) : null;
  }

  private static @Nullable BigDecimal decimal(String text) {
    return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  private static @Nullable String showDecimal(Object value) {
    return switch (value) {
      case BigDecimal number -> number.toPlainString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      default -> null;
    };
  }

  private static @Nullable Trn trn(String text) {
    return switch (Trn.parse(text)) {
      case Result.Done<Trn>(Trn value) -> value;
      case Result.Refused<Trn> _ -> null;
    };
  }

  private static @Nullable String showTrn(Object value) {
    return value instanceof Trn trn ? trn.value() : null;
  }

  private static <T> GraphQLScalarType scalar(
      String name, Function<String, @Nullable T> read, Function<Object, @Nullable String> show) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .coercing(new Strict<>(name, form(name), read, show))
        .build();
  }

  /** Reads text (and JSON numbers where they are numbers), shows text. */
  private record Strict<T>(
      String name,
      String form,
      Function<String, @Nullable T> read,
      Function<Object, @Nullable String> show)
      implements Coercing<T, String> {

    private static final int LONGEST = 64;

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      var text = show.apply(value);
      if (text == null) {
        throw new CoercingSerializeException(
            value.getClass().getSimpleName() + " is no " + name + " of ours");
      }
      return text;
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
      var value = read(text(input));
      if (value == null) {
        throw CoercingParseValueException.newCoercingParseValueException()
            .message("Expected " + form + ".")
            .build();
      }
      return value;
    }

    @Override
    public T parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      var value = read(text(input));
      if (value == null) {
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
            .message("Expected " + form + ".")
            .build();
      }
      return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return StringValue.of(serialize(input, context, locale));
    }

    private @Nullable T read(@Nullable String text) {
      if (text == null || text.length() > LONGEST) {
        return null;
      }
      try {
        return read.apply(text);
      } catch (DateTimeException e) {
        return null; // such as 30 February
      }
    }

    private @Nullable String text(Object input) {
      return switch (input) {
        case String text -> text;
        case StringValue literal -> literal.getValue();
        case IntValue literal when name.equals("Decimal") -> literal.getValue().toString();
        case FloatValue literal when name.equals("Decimal") -> plain(literal.getValue());
        case BigDecimal number when name.equals("Decimal") -> plain(number);
        case Number number when name.equals("Decimal") -> number.toString();
        default -> null;
      };
    }

    private static @Nullable String plain(BigDecimal number) {
      // 1e1000000000 is short to write and long to print
      return Math.abs((long) number.scale()) > LONGEST || number.precision() > LONGEST
          ? null
          : number.toPlainString();
    }
  }
}
