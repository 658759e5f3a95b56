package uk.ectmanager.bootstrap.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import uk.ectmanager.adapter.graphql.GraphQlLimits;

/**
 * What may be set under {@code ect.graphql}.
 *
 * @param graphiql whether the page {@code /graphiql} is served
 * @param limits what one request may ask for
 * @param rate how often
 */
@ConfigurationProperties("ect.graphql")
public record GraphQlSettings(
    @DefaultValue("true") boolean graphiql, @DefaultValue Limits limits, @DefaultValue Rate rate) {

  /** What one request may ask for; see {@link GraphQlLimits}. */
  public record Limits(
      @DefaultValue("15") int depth,
      @DefaultValue("30") int aliases,
      @DefaultValue("2000") int tokens,
      @DefaultValue("20") int rootFields,
      @DefaultValue("5") int calculations,
      @DefaultValue("20000") long cost,
      @DefaultValue("5") int listSize,
      @DefaultValue("100") int page,
      @DefaultValue("20") int errors,
      @DefaultValue("4000000") int cachedDocuments,
      @DefaultValue("64KB") DataSize body,
      @DefaultValue("30") int jsonDepth,
      @DefaultValue("10s") Duration time) {

    GraphQlLimits toLimits() {
      return new GraphQlLimits(
          depth,
          aliases,
          tokens,
          rootFields,
          calculations,
          cost,
          listSize,
          page,
          errors,
          cachedDocuments,
          Math.toIntExact(body.toBytes()),
          jsonDepth,
          time,
          GraphQlLimits.defaults().oncePerRequest());
    }
  }

  /**
   * Requests in a minute.
   *
   * @param perAddress of one network address; a whole school may share one
   * @param perAccount of one account
   * @param calculationsPerAddress public calculations for one network address, several of which one
   *     request may ask for; each what-if of a plan is one
   */
  public record Rate(
      @DefaultValue("1200") int perAddress,
      @DefaultValue("300") int perAccount,
      @DefaultValue("300") int calculationsPerAddress) {

    public Rate {
      if (perAddress < 1 || perAccount < 1 || calculationsPerAddress < 1) {
        throw new IllegalArgumentException("every rate of ect.graphql.rate must be positive");
      }
    }
  }
}
