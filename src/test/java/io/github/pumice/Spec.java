package io.github.pumice;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads a spec file: prose in Markdown whose fenced blocks are the examples.
 *
 * <ul>
 *   <li>{@code before} followed by {@code after}: the one becomes the other; an optional {@code
 *       queries} block after it lists the doubts, a line each: {@code text ⇒ suggestion};
 *   <li>{@code facts} after any of these lists the metadata, a line each: {@code name: value};
 *   <li>{@code before} followed by {@code known-failure}: what would be right, and is not reached;
 *   <li>{@code unchanged}: stays as it is;
 *   <li>{@code cases}: a line each, {@code before ⇒ after}, or {@code = unchanged}, or {@code
 *       before ⇏ what would be right}.
 * </ul>
 *
 * <p>After the block's kind may stand {@code lang=de}, {@code standard} (the whole standard
 * pipeline runs, not the one normalizer), {@code keeping-lines} (so does it, but lines end where
 * they end in print) and {@code dropping} (boilerplate leaves the text). In examples {@code ␌}
 * stands for a form feed, {@code ␍} for a carriage return, {@code ␠} for a blank at a line's end
 * and {@code \}{@code u00E9} for any UTF-16 code unit. A block's last line end is not part of the
 * example.
 */
final class Spec {

  /** One example. */
  record Example(
      String name,
      String before,
      String after,
      boolean knownFailure,
      String queries,
      String facts,
      String language,
      boolean standard,
      boolean keepingLines,
      boolean dropping) {
    boolean isNegative() {
      return (before.replace("\f", "").equals(after) && facts.isEmpty()) || knownFailure;
    }

    Example withQueries(String lines) {
      return new Example(
          name,
          before,
          after,
          knownFailure,
          lines,
          facts,
          language,
          standard,
          keepingLines,
          dropping);
    }

    Example withFacts(String lines) {
      return new Example(
          name,
          before,
          after,
          knownFailure,
          queries,
          lines,
          language,
          standard,
          keepingLines,
          dropping);
    }
  }

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private final List<Example> examples = new ArrayList<>();
  private String heading = "";
  private String before = "";
  private String beforeInfo = "";

  private Spec() {}

  static List<Example> read(Path file) throws IOException {
    Spec spec = new Spec();
    Parser.builder()
        .build()
        .parse(Files.readString(file))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading node) {
                spec.heading = node.getFirstChild() instanceof Text text ? text.getLiteral() : "";
              }

              @Override
              public void visit(FencedCodeBlock block) {
                spec.block(block.getInfo() == null ? "" : block.getInfo(), block.getLiteral());
              }
            });
    return spec.examples;
  }

  private void block(String info, String literal) {
    String kind = Splitter.on(' ').splitToList(info).get(0);
    String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    switch (kind) {
      case "before" -> {
        before = unescape(text);
        beforeInfo = info;
      }
      case "after" -> add(info + " " + beforeInfo, before, unescape(text), false);
      case "known-failure" -> add(info + " " + beforeInfo, before, unescape(text), true);
      case "unchanged" -> add(info, unescape(text), unescape(text).replace("\f", ""), false);
      case "queries" -> changeLast(last -> last.withQueries(unescape(text)));
      case "facts" -> changeLast(last -> last.withFacts(unescape(text)));
      case "cases" ->
          text.lines().filter(line -> !line.isBlank()).forEach(line -> addCase(info, line));
      default -> {
        // A block of another kind is prose: a command, a table.
      }
    }
  }

  private void addCase(String info, String line) {
    if (line.startsWith("= ")) {
      add(info, unescape(line.substring(2)), unescape(line.substring(2)), false);
      return;
    }
    boolean fails = !line.contains(" ⇒ ");
    List<String> sides = Splitter.on(fails ? " ⇏ " : " ⇒ ").splitToList(line);
    if (sides.size() != 2) {
      throw new IllegalArgumentException("a case needs ` ⇒ `, ` ⇏ ` or a leading `= `: " + line);
    }
    add(info, unescape(sides.get(0)), unescape(sides.get(1)), fails);
  }

  private void add(String info, String from, String to, boolean knownFailure) {
    String language = "und";
    List<String> words = Splitter.on(' ').splitToList(info);
    for (String word : words) {
      language = word.startsWith("lang=") ? word.substring(5) : language;
    }
    boolean keepingLines = words.contains("keeping-lines");
    boolean standard = keepingLines || words.contains("standard");
    String name =
        (examples.size() + 1)
            + " "
            + heading
            + ": "
            + (from.length() > 40 ? from.substring(0, 40) + "…" : from).replace('\n', '⏎');
    boolean dropping = words.contains("dropping");
    examples.add(
        new Example(
            name, from, to, knownFailure, "", "", language, standard, keepingLines, dropping));
  }

  private void changeLast(UnaryOperator<Example> change) {
    examples.add(change.apply(examples.remove(examples.size() - 1)));
  }

  private static String unescape(String text) {
    Matcher escapes = ESCAPE.matcher(text.replace('␌', '\f').replace('␍', '\r').replace('␠', ' '));
    return escapes.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
