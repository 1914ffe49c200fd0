package io.github.pumice.layout.paragraphs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pumice.layout.Noise;
import io.github.pumice.layout.Prose;
import io.github.pumice.layout.paragraphs.ParagraphStyle.Hyphens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A volume set by rule, with its truth: where paragraphs end, in characters that are no white
 * space, and which lines are verse or titles.
 *
 * @param text the volume, pages parted by form feeds
 * @param ends how many inked characters stand before each end of a paragraph, a stanza or a title
 * @param kept the lines that have to stay as they are
 */
record ParagraphVolume(String text, ImmutableSet<Integer> ends, ImmutableList<String> kept) {
  private static final int MEASURE = 560;
  private static final int DEPTH = 34;

  static ParagraphVolume set(ParagraphStyle style, int paragraphs, long seed) {
    return new Setter(style, seed).set(paragraphs);
  }

  /** The inked characters of a text. */
  static int inked(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static final class Setter {
    private final ParagraphStyle style;
    private final Random random;
    private final Prose prose;
    private final Noise noise;
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> ends = new HashSet<>();
    private final List<String> kept = new ArrayList<>();
    private int inked;
    private int depth;

    Setter(ParagraphStyle style, long seed) {
      this.style = style;
      this.random = new Random(seed);
      this.prose = new Prose(style.language(), random);
      this.noise = new Noise(style.noise(), new Random(seed + 1));
    }

    ParagraphVolume set(int paragraphs) {
      for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
        if (paragraph % 40 == 0) {
          keep(List.of(prose.title(3)));
        } else if (paragraph % 23 == 0) {
          keep(stanza());
        }
        paragraph(random.nextInt(100) < style.speech());
      }
      return new ParagraphVolume(
          text.toString(), ImmutableSet.copyOf(ends), ImmutableList.copyOf(kept));
    }

    private List<String> stanza() {
      List<String> lines = new ArrayList<>();
      for (int line = 0; line < 4; line++) {
        lines.add(prose.title(4) + (line % 2 == 0 ? "," : "."));
      }
      return lines;
    }

    private void keep(List<String> lines) {
      blankLine();
      lines.forEach(
          line -> {
            String read = read(line);
            add(read);
            kept.add(read);
          });
      end();
      blankLine();
    }

    private void paragraph(boolean speech) {
      prose.begin();
      StringBuilder line = new StringBuilder(" ".repeat(style.sunk()));
      line.append(speech ? "— " : "");
      int sentences = 1 + random.nextInt(speech ? 2 : 6);
      while (sentences > 0) {
        String word = prose.next();
        sentences -= word.endsWith(".") ? 1 : 0;
        line = take(line, word);
      }
      finish(line.toString());
      end();
      if (style.blank()) {
        blankLine();
      }
    }

    /** Puts a word on the line, or on the next one, or on both. */
    private StringBuilder take(StringBuilder line, String word) {
      boolean fresh = line.toString().isBlank() || line.toString().endsWith("— ");
      String whole = fresh ? word : " " + word;
      if (width(line + whole) <= MEASURE) {
        return line.append(whole);
      }
      int cut = style.hyphens() == Hyphens.NONE || fresh ? 0 : cut(line, word);
      if (cut == 0) {
        finish(line.toString());
        return new StringBuilder(word);
      }
      String head = line + " " + word.substring(0, cut);
      if (style.hyphens() == Hyphens.CLOSED) {
        write(read(unsunk(head)));
        return new StringBuilder(word.substring(cut));
      }
      finish(head + "-");
      return new StringBuilder(word.substring(cut));
    }

    /** How much of the word finds room, two letters at least on either side. */
    private static int cut(CharSequence line, String word) {
      for (int cut = word.length() - 3; cut >= 2; cut--) {
        if (width(line + " " + word.substring(0, cut) + "-") <= MEASURE) {
          return cut;
        }
      }
      return 0;
    }

    private static int width(String line) {
      return ParagraphMeasure.width(line, 0, line.length());
    }

    private String unsunk(String line) {
      return line.startsWith(" ") ? " ".repeat(style.indent()) + line.strip() : line;
    }

    private void finish(String line) {
      add(read(unsunk(line)));
    }

    private void add(String read) {
      write(read);
      text.append('\n');
      depth++;
      if (depth >= DEPTH) {
        text.append('\f');
        depth = 0;
      }
    }

    private void write(String read) {
      text.append(read);
      inked += inked(read);
    }

    private String read(String line) {
      String read = noise.read(line);
      return read.isBlank() ? line : read;
    }

    private void blankLine() {
      if (text.length() > 0 && depth > 0) {
        text.append('\n');
      }
    }

    private void end() {
      ends.add(inked);
    }
  }
}
