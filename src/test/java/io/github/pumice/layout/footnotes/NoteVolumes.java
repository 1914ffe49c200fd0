package io.github.pumice.layout.footnotes;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes volumes with footnotes whose truth is known: invented words set into pages, with anchors,
 * notes at the foot that may run on overleaf, and the noise of OCR upon the marks. The folios and
 * heads are gone already, as they are when notes are extracted.
 */
final class NoteVolumes {

  /** How a printer marks notes. */
  enum Scheme {
    RAISED("¹", "¹ "),
    FIGURE("1", "1 "),
    FIGURE_POINT("1", "1. "),
    FIGURE_CLOSE("1)", "1) "),
    FIGURE_PARENTHESES(" (1)", "(1) "),
    FIGURE_BRACKETS("[1]", "[1] "),
    STARS_CLOSE("*)", "*) "),
    SIGNS("†", "† "),
    LETTERS("(a)", "(a) "),
    LETTERS_CLOSE("a)", "a) "),
    GREEK_CLOSE("α)", "α) "),
    FIGURE_POINT_CLOSE("1.)", "1.) ");

    final String anchor;
    final String start;

    Scheme(String anchor, String start) {
      this.anchor = anchor;
      this.start = start;
    }
  }

  /** Syllables of which words are made that no language has but that look like its own. */
  enum Tongue {
    INVENTED(
        "ba ri mo ten gar lu ven sti ker do fal wen hu pre lis nau chor ma ti ein rod sal", "p."),
    ENGLISH("wick thor ley ham ster ow ing den mar ble tock rid shaw fen", "p."),
    GERMAN("mü ler schaf ten burg wei ße hör zen bach gra fen stü ck", "S."),
    FRENCH("gué pou ville cœ ran çon lé mar tel bois ri ère thau", "p."),
    RUSSIAN("бо ря сто лен град вич кам ни щу жа рев ный лу", "стр."),
    LATIN("ius ma tri bus cul pa ver ni tor que pla num æ", "pag.");

    final ImmutableList<String> syllables;
    final String page;

    Tongue(String syllables, String page) {
      this.syllables = ImmutableList.copyOf(syllables.split(" "));
      this.page = page;
    }
  }

  /**
   * What a volume is like.
   *
   * @param scheme how its notes are marked
   * @param runsOn whether the count runs on over pages
   * @param blankAbove whether a blank line stands above the notes
   * @param noteWidth how many letters a line of the notes holds; the body's hold 56
   * @param noise how often a mark is lost or misread
   * @param noted how often a page has notes
   */
  record Style(
      Scheme scheme,
      boolean runsOn,
      boolean blankAbove,
      int noteWidth,
      double noise,
      double noted) {}

  /** A note: its page, its mark, its text as it stands in lines, and the text before its anchor. */
  record Truth(int page, String text, String before) {}

  /** A volume and its notes. */
  record Volume(String text, List<Truth> notes, int pages) {}

  private static final int BODY_WIDTH = 56;
  private static final int PAGE_LINES = 34;
  private static final String SIGNS = "*†‡§‖¶";
  private static final String LETTERS = "abcdefghiklmnopqrstuxyz";
  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

  private final Random random;
  private final Style style;
  private final Tongue tongue;
  private final StringBuilder text = new StringBuilder();
  private final List<Truth> notes = new ArrayList<>();
  private int count;
  private String open = "";

  private NoteVolumes(Style style, Tongue tongue, long seed) {
    this.style = style;
    this.tongue = tongue;
    this.random = new Random(seed);
  }

  /** A volume of some pages in a style. */
  static Volume of(Style style, int pages, long seed) {
    return of(style, Tongue.INVENTED, pages, seed);
  }

  /** A volume of some pages in a style, whose words look like those of a language. */
  static Volume of(Style style, Tongue tongue, int pages, long seed) {
    NoteVolumes volume = new NoteVolumes(style, tongue, seed);
    for (int page = 0; page < pages; page++) {
      volume.page(page, page + 1 == pages);
    }
    return new Volume(volume.text.toString(), List.copyOf(volume.notes), pages);
  }

  private void page(int page, boolean last) {
    int calls = random.nextDouble() < style.noted ? 1 + random.nextInt(4) : 0;
    count = style.runsOn ? count : 0;
    List<String> foot = new ArrayList<>();
    List<String> carried = open.isEmpty() ? List.of() : lines(open, style.noteWidth);
    open = "";
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < calls; i++) {
      body.append(sentences(2 + random.nextInt(3)));
      note(page, body, foot, i + 1 == calls && !last);
    }
    int room = PAGE_LINES - foot.size() - carried.size();
    body.append(sentences(3));
    List<String> set = lines(body.toString(), BODY_WIDTH);
    while (set.size() < room) {
      body.append(distraction()).append(sentences(2));
      set = lines(body.toString(), BODY_WIDTH);
    }
    put(set);
    if (style.blankAbove && foot.size() + carried.size() > 0) {
      text.append('\n');
    }
    put(carried);
    put(foot);
    if (!last) {
      text.append('\f');
    }
  }

  private void put(List<String> lines) {
    lines.forEach(line -> text.append(line).append('\n'));
  }

  /** Sets an anchor behind the body's last word, and its note at the foot or partly overleaf. */
  private void note(int page, StringBuilder body, List<String> foot, boolean mayRunOn) {
    count++;
    body.append(capital(word())).append(' ').append(word()).append(' ').append(word());
    String before = body.substring(body.length() - 12);
    body.append(noisy(mark(style.scheme.anchor), false))
        .append(random.nextInt(3) == 0 ? ". " : ", ");
    String own = random.nextInt(3) == 0 ? citation() : sentences(1 + random.nextInt(3)).strip();
    List<String> set = lines(noisy(mark(style.scheme.start), true) + own, style.noteWidth);
    boolean runsOn = mayRunOn && style.blankAbove && set.size() > 2 && random.nextInt(3) == 0;
    if (runsOn) {
      open = String.join(" ", set.subList(2, set.size()));
      set = set.subList(0, 2);
    }
    foot.addAll(set);
    notes.add(new Truth(page, own, before));
  }

  private String mark(String form) {
    return switch (style.scheme) {
      case STARS_CLOSE -> form.replace("*", "*".repeat(count));
      case SIGNS -> form.replace("†", SIGNS.substring(count - 1, count));
      case LETTERS, LETTERS_CLOSE ->
          form.replace("a", String.valueOf(LETTERS.charAt((count - 1) % LETTERS.length())));
      case GREEK_CLOSE ->
          form.replace("α", String.valueOf(GREEK.charAt((count - 1) % GREEK.length())));
      case RAISED -> form.replace("¹", raised(count));
      default -> form.replace("1", String.valueOf(count));
    };
  }

  private static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return raised.toString();
  }

  private String noisy(String mark, boolean start) {
    if (random.nextDouble() >= style.noise) {
      return mark;
    }
    if (start) {
      return mark.replace("1", "l").replace('¹', '\'').replace('*', '\'').replace('†', 't');
    }
    return random.nextBoolean() ? "" : mark.replace('1', '\'').replace('¹', '’').replace('*', '”');
  }

  private String citation() {
    String page = tongue.page + " " + (1 + random.nextInt(300));
    return capital(word()) + ", " + capital(word()) + ", " + page + ".";
  }

  /** What looks like a note or an anchor and is none. */
  private String distraction() {
    return switch (random.nextInt(8)) {
      case 0 ->
          "In 18"
              + (10 + random.nextInt(80))
              + " and on the "
              + (1 + random.nextInt(28))
              + " "
              + capital(word())
              + " ";
      case 1 -> "first (1) " + word() + ", then (2) " + word() + " and " + word() + "; ";
      case 2 -> "with " + (1 + random.nextInt(30)) + " " + capital(word()) + " and " + word() + " ";
      case 3 -> "see p. " + (1 + random.nextInt(9)) + ", vol. " + (1 + random.nextInt(4)) + ". ";
      default -> "";
    };
  }

  private String sentences(int number) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < number; i++) {
      out.append(capital(word()));
      int words = 6 + random.nextInt(14);
      for (int w = 0; w < words; w++) {
        out.append(random.nextInt(9) == 0 ? ", " : " ");
        out.append(random.nextInt(12) == 0 ? capital(word()) : word());
      }
      out.append(". ");
    }
    return out.toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(tongue.syllables.get(random.nextInt(tongue.syllables.size())));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
