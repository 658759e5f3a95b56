package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;

/**
 * The requests of the README, and of the document about the calculator, work as printed, one after
 * the other, on a fresh demonstration.
 */
class ReadmeIT {

  private static final Path README = Path.of("..", "README.md");
  private static final Path CALCULATOR = Path.of("..", "docs", "calculator.md");
  private static final String ASK = "## Ask it yourself";
  private static final String MAIN_JOB = "## The main job, request by request";
  private static final String PLANNER = "## Plan an induction without an account";
  private static final Pattern BLOCK =
      Pattern.compile("^```sh$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void the_main_job_works_as_printed(@TempDir Path folder) throws Exception {
    assertThat(told(README, MAIN_JOB, 10, folder))
        .contains("\"state\":\"PENDING_AB\"")
        .contains("\"valid\":true")
        .contains("\"state\":\"AUTHORISED\"")
        .contains("\"state\":\"ACCEPTED\"")
        .contains("\"event\":\"ReviewAccepted\"")
        .contains("\"ectStatus\":{\"name\":\"Nadia North\"");
  }

  @Test
  void the_planner_answers_as_printed(@TempDir Path folder) throws Exception {
    assertThat(told(README, PLANNER, 3, folder))
        .contains("\"name\":\"three days a week from January\"")
        .contains("\"usualCalendar\":true")
        .contains("\"school\":\"B\"")
        .contains("\"date\":\"2026-01-26\",\"dayOne\":\"2025-12-29\"");
  }

  @Test
  void the_planner_answers_what_the_document_tells(@TempDir Path folder) throws Exception {
    assertThat(told(CALCULATOR, ASK, 1, folder))
        .contains("\"due\":{\"date\":\"2023-01-30\",\"provisional\":false")
        .contains("\"due\":{\"date\":\"2024-10-02\",\"provisional\":true")
        .contains("\"due\":{\"date\":\"2022-10-20\",\"provisional\":false")
        .contains("\"due\":{\"date\":\"2023-10-19\",\"provisional\":true")
        .contains("\"due\":{\"date\":\"2022-05-27\",\"provisional\":false")
        .contains("\"due\":{\"date\":\"2022-11-04\",\"provisional\":false")
        .contains("\"due\":{\"date\":\"2023-11-03\",\"provisional\":true");
  }

  /** What the blocks of a chapter print, without an error or a problem, on a fresh product. */
  private static String told(Path document, String chapter, int least, Path folder)
      throws Exception {
    assumeTrue(runs(List.of("bash", "--version")), "there is no bash here");
    assumeTrue(runs(List.of("curl", "--version")), "there is no curl here");
    var script = folder.resolve("readme.sh");
    Files.writeString(script, "set -eu\n" + String.join("\n", blocks(document, chapter, least)));
    try (var product = EmbeddedProduct.start(folder.resolve("data"))) {
      var output = folder.resolve("output");
      var process = start(List.of("bash", script.toString()), output, product.base().toString());

      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the script ended").isTrue();

      var told = Files.readString(output, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(told).isZero();
      assertThat(told.lines().filter(line -> line.contains("\"errors\":")).toList())
          .as("errors")
          .isEmpty();
      assertThat(told.lines().filter(line -> line.contains("\"problems\":[{")).toList())
          .as("problems")
          .isEmpty();
      return told;
    }
  }

  private static List<String> blocks(Path document, String chapter, int least) throws IOException {
    var text = Files.readString(document, StandardCharsets.UTF_8);
    var from = text.indexOf(chapter);
    assertThat(from).as("the chapter %s of %s", chapter, document).isPositive();
    var next = text.indexOf("\n## ", from + 1);
    var to = next < 0 ? text.length() : next;
    var blocks =
        BLOCK.matcher(text.substring(from, to)).results().map(found -> found.group(1)).toList();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(least);
    return blocks;
  }

  private static Process start(List<String> command, Path output, String base) throws IOException {
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("BASE", base);
    return builder.start();
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
