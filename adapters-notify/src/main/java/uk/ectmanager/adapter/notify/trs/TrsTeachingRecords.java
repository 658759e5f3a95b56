package uk.ectmanager.adapter.notify.trs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.check.TeachingRecords;
import uk.ectmanager.domain.ect.check.CheckFailure;
import uk.ectmanager.domain.shared.Trn;

/**
 * The Teaching Record System over HTTP, version 3 of its API: {@code GET persons/{trn}} with the
 * date of birth, which a key of an appropriate body has to give. One question is at most two
 * requests: a record that was merged is followed once, and only ever on the configured server,
 * since each request carries the key.
 */
public final class TrsTeachingRecords implements TeachingRecords, AutoCloseable {

  /** More than any record has; a larger answer is cut off. */
  static final int MOST_BYTES = 256 * 1024;

  private static final Pattern PERSON = Pattern.compile("/persons/([0-9]{7})(?:[/?#].*)?$");

  private final TrsAccess access;
  private final InstantSource clock;
  private final HttpClient client;

  /**
   * Asks with that access.
   *
   * @param clock of the machine, to tell how long a date in {@code Retry-After} is ahead
   */
  public TrsTeachingRecords(TrsAccess access, InstantSource clock) {
    this.access = access;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(access.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Answer find(Trn trn, LocalDate dateOfBirth) {
    var reply = ask(trn, dateOfBirth);
    if (reply instanceof Reply.Moved(Trn merged)) {
      reply = ask(merged, dateOfBirth);
      if (reply instanceof Reply.Moved) {
        return unanswered(CheckFailure.MERGED_REPEATEDLY);
      }
    }
    return switch (reply) {
      case Reply.Final(Answer answer) -> answer;
      case Reply.Moved _ -> unanswered(CheckFailure.MERGED_REPEATEDLY);
    };
  }

  /** What one request came to. */
  private sealed interface Reply {
    record Final(Answer answer) implements Reply {}

    record Moved(Trn to) implements Reply {}
  }

  private Reply ask(Trn trn, LocalDate dateOfBirth) {
    return switch (send(request(trn, dateOfBirth))) {
      case Sent.Failed(CheckFailure failure) -> new Reply.Final(unanswered(failure));
      case Sent.Received(HttpResponse<byte[]> response) ->
          movedTo(response)
              .<Reply>map(Reply.Moved::new)
              .orElseGet(() -> new Reply.Final(answer(response)));
    };
  }

  private HttpRequest request(Trn trn, LocalDate dateOfBirth) {
    var uri =
        URI.create(
            access.base()
                + "/v3/persons/"
                + trn.value()
                + "?dateOfBirth="
                + dateOfBirth
                + "&include=Alerts,Induction");
    return HttpRequest.newBuilder(uri)
        .timeout(access.timeout())
        .header("Authorization", "Bearer " + access.key())
        .header("X-Api-Version", access.version())
        .header("Accept", "application/json")
        .GET()
        .build();
  }

  /** A response, or why there is none. */
  private sealed interface Sent {
    record Received(HttpResponse<byte[]> response) implements Sent {}

    record Failed(CheckFailure failure) implements Sent {}
  }

  /** Waits for the whole answer no longer than allowed: a server that drips is a slow one. */
  private Sent send(HttpRequest request) {
    var pending =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      return new Sent.Received(pending.get(access.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      pending.cancel(true);
      return new Sent.Failed(CheckFailure.TIMED_OUT);
    } catch (InterruptedException e) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      return new Sent.Failed(CheckFailure.TIMED_OUT);
    } catch (ExecutionException e) {
      return new Sent.Failed(failure(e.getCause()));
    }
  }

  private static CheckFailure failure(@Nullable Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return CheckFailure.TIMED_OUT;
    }
    return cause instanceof IOException io && isTooLarge(io)
        ? CheckFailure.ANSWER_TOO_LARGE
        : CheckFailure.UNREACHABLE;
  }

  /** The JDK tells a body beyond the limit by the message of a plain exception alone. */
  private static boolean isTooLarge(IOException e) {
    for (Throwable next = e; next != null; next = next.getCause()) {
      if (String.valueOf(next.getMessage()).contains("exceeds capacity")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Trn> movedTo(HttpResponse<byte[]> response) {
    if (response.statusCode() != 308) {
      return Optional.empty();
    }
    return response
        .headers()
        .firstValue("Location")
        .map(PERSON::matcher)
        .filter(matcher -> matcher.find() && !matcher.group(1).equals("0000000"))
        .map(matcher -> new Trn(matcher.group(1)));
  }

  private Answer answer(HttpResponse<byte[]> response) {
    var status = response.statusCode();
    if (status == 429 || status == 503) {
      return new Answer.Unanswered(
          status == 429 ? CheckFailure.RATE_LIMITED : CheckFailure.SERVER_ERROR,
          retryAfter(response));
    }
    return switch (status) {
      case 200 ->
          isJson(response)
              ? TrsRecordReader.read(response.body())
              : unanswered(CheckFailure.UNREADABLE_ANSWER);
      case 404 -> told(response, new Answer.NoMatch());
      case 410 -> told(response, new Answer.Deactivated());
      case 401, 403 -> unanswered(CheckFailure.ACCESS_REFUSED);
      default ->
          unanswered(
              status >= 500
                  ? CheckFailure.SERVER_ERROR
                  : status == 308 ? CheckFailure.UNREADABLE_ANSWER : CheckFailure.QUESTION_REFUSED);
    };
  }

  /** A page of something in between also says "not found": it is not the register that says so. */
  private static Answer told(HttpResponse<byte[]> response, Answer answer) {
    return isJson(response) || response.body().length == 0
        ? answer
        : unanswered(CheckFailure.UNREADABLE_ANSWER);
  }

  private static boolean isJson(HttpResponse<byte[]> response) {
    var type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    var plain = type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
    return plain.strip().equals("application/json") || plain.strip().endsWith("+json");
  }

  /** Seconds, or a date. */
  private @Nullable Duration retryAfter(HttpResponse<byte[]> response) {
    var given = response.headers().firstValue("Retry-After").orElse("").strip();
    if (given.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(given));
    }
    try {
      Instant until = ZonedDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Duration.between(clock.instant(), until);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Answer unanswered(CheckFailure failure) {
    return new Answer.Unanswered(failure, null);
  }

  /** Closes its connections. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
