package io.github.pumice.layout.boilerplate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pumice.layout.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Notices by which libraries and firms say that they scanned a text, known by their first words:
 * {@code This is a digital copy of a book that was preserved for generations …}.
 *
 * <p>The words are compared with some allowance for misreadings. A notice of many paragraphs ends
 * with the line that names the digitizer's site; without that line it is taken for a quotation.
 */
final class DigitizerNotices {
  private static final double CONFIDENCE = 0.95;
  private static final int LONGEST_STAMP = 5;
  private static final int LONGEST_PARAGRAPH = 16;
  private static final int LONGEST_NOTICE = 90;
  private static final int WORDS_READ = 60;
  private static final int LOOK_AHEAD = 4;
  private static final double ALIKE = 0.8;
  private static final LevenshteinDistance ONE_WRONG = new LevenshteinDistance(1);

  /** Without one of these no line is read. */
  private static final ImmutableList<String> ANCHORS =
      ImmutableList.of("digit", "google", "jstor", "gallica", "numéri");

  /**
   * A known notice.
   *
   * @param digitizer who put it there
   * @param closing what its last line holds; empty where it ends with its paragraph
   * @param words its first words
   * @param rights what it says about rights, or nothing
   */
  private record Form(String digitizer, String closing, List<String> words, String rights) {
    /** A line of a few words, which says nothing else and is all of the notice. */
    boolean isStamp() {
      return words.size() <= LONGEST_STAMP;
    }
  }

  /** A word of the text and the line on which it stands. */
  private record Word(String word, int line) {}

  private static final ImmutableList<Form> FORMS = read();

  private final BodyLines lines;

  DigitizerNotices(BodyLines lines) {
    this.lines = lines;
  }

  private static ImmutableList<Form> read() {
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    for (String line : FieldNames.lines("digitizer-notices.txt")) {
      List<String> cells = Splitter.on('|').trimResults().splitToList(line);
      String rights = cells.size() > 3 ? cells.get(3) : "";
      List<String> words = Splitter.on(' ').splitToList(cells.get(2));
      forms.add(new Form(cells.get(0), cells.get(1), words, rights));
    }
    return forms.build();
  }

  /** The notices that begin on these lines. */
  List<Boilerplate> find(int from, int to) {
    List<Boilerplate> found = new ArrayList<>();
    int reached = from;
    for (int line = from; line < to; line++) {
      if (ANCHORS.stream().anyMatch(lines.contains(line))) {
        Boilerplate notice = around(line, reached);
        if (notice != null) {
          found.add(notice);
          reached = notice.to();
          line = reached - 1; // Another may begin above the words that told this one.
        }
      }
    }
    return found;
  }

  /** The words that tell a notice may stand some lines below its first one. */
  private @Nullable Boilerplate around(int line, int from) {
    int first = Math.max(from, Math.max(lines.paragraphStart(line), line - LOOK_AHEAD));
    for (int start = first; start <= line; start++) {
      List<Word> words = words(start);
      for (Form form : FORMS) {
        int last = lastLine(form, words);
        Boilerplate notice = last < 0 ? null : notice(form, start, last);
        if (notice != null) {
          return notice;
        }
      }
    }
    return null;
  }

  private List<Word> words(int start) {
    List<Word> words = new ArrayList<>();
    int end = lines.paragraphEnd(start);
    for (int line = start; line < end && words.size() < WORDS_READ; line++) {
      for (String word :
          Splitter.on(' ').omitEmptyStrings().split(FieldNames.plain(lines.text(line)))) {
        words.add(new Word(word, line));
      }
    }
    return words;
  }

  /** The line on which the form's words end, or -1 where the text has other words. */
  private static int lastLine(Form form, List<Word> words) {
    int at = 0;
    int alike = 0;
    for (String wanted : form.words()) {
      int limit = Math.min(words.size(), at + (form.isStamp() ? 1 : LOOK_AHEAD));
      for (int i = at; i < limit; i++) {
        if (isAlike(words.get(i).word(), wanted)) {
          alike++;
          at = i + 1;
          break;
        }
      }
    }
    boolean all = alike >= (form.isStamp() ? 1 : ALIKE) * form.words().size();
    boolean opens = all && isAlike(words.get(0).word(), form.words().get(0));
    if (!opens || (form.isStamp() && hasMore(words, at))) {
      return -1;
    }
    return words.get(at - 1).line();
  }

  private static boolean hasMore(List<Word> words, int at) {
    return at + 1 < words.size() && words.get(at + 1).line() == words.get(at - 1).line();
  }

  /** Engines read the logo of Google as {@code VjOOQlC}. */
  private static boolean isAlike(String word, String wanted) {
    return word.equals(wanted)
        || (wanted.length() > 4 && ONE_WRONG.apply(word, wanted) >= 0)
        || (wanted.equals("google") && word.replace('q', 'g').contains("oog"));
  }

  private @Nullable Boilerplate notice(Form form, int start, int last) {
    int end = form.closing().isEmpty() ? end(form, start, last) : closing(form, last);
    if (end < 0) {
      return null;
    }
    int from = withLinesBefore(start);
    int to = withAddress(end);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("digitizer", form.digitizer());
    if (!form.rights().isEmpty()) {
      facts.put("rights", form.rights());
    }
    WebAddress.read(lines.text(from, to), facts);
    return new Boilerplate(from, to, facts, "digitizer", CONFIDENCE);
  }

  private int end(Form form, int start, int last) {
    int end = lines.paragraphEnd(last);
    boolean whole = lines.paragraphStart(start) == start && end - start <= LONGEST_PARAGRAPH;
    return whole && !form.isStamp() ? end : last + 1;
  }

  /** The line after the last one near by that names the digitizer's site, or -1. */
  private int closing(Form form, int from) {
    int end = -1;
    int limit = Math.min(lines.count(), from + LONGEST_NOTICE);
    for (int line = from; line < limit; line++) {
      String text = lines.text(line).toLowerCase(Locale.ROOT).replace(" ", "");
      end = text.contains(form.closing()) ? line + 1 : end;
    }
    return end;
  }

  /** {@code Generated on … / http://…} above a notice belongs to it. */
  private int withLinesBefore(int start) {
    int first = start;
    int least = lines.paragraphStart(start);
    while (first > least
        && (lines.text(first - 1).contains("://")
            || lines.text(first - 1).startsWith("Generated "))) {
      first--;
    }
    return first;
  }

  /** An address on the next line belongs to the notice. */
  private int withAddress(int end) {
    int next = lines.nextInked(end);
    boolean address = next < lines.count() && WebAddress.isAlone(lines.text(next));
    return address && next - end <= 2 ? next + 1 : end;
  }
}
