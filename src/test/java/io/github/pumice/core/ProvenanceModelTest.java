package io.github.pumice.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/**
 * Holds documents, provenance and receipts to the brute-force model, over 100,000 random edit steps
 * with moves.
 */
class ProvenanceModelTest {
  private static final int STEPS = 50;
  private static final String[] AFTER = {
    "", "", "x", "’", "ab", "\n", " ", "𝔭", "é́", "long replacement"
  };

  @Property(tries = 2000)
  void everyCharacterKnowsItsSource(
      @ForAll @StringLength(max = 90) String text, @ForAll Random random) {
    Document document = Document.of(text);
    BruteForce model = BruteForce.of(document.text());
    for (int step = 0; step < STEPS; step++) {
      Edits edits = randomEdits(document, random);
      document = Application.apply(document, edits, new Scratch());
      model.apply(edits);
      assertThat(document.text()).isEqualTo(model.text());
    }
    checkProvenance(Document.of(text), document, model, random);
    checkStructure(document);
    assertThat(Receipt.of(document).restoreText(document.text())).isEqualTo(text);
  }

  /** The model starts from the opened text; the document's own table leads on to the source. */
  private static void checkProvenance(
      Document opened, Document document, BruteForce model, Random random) {
    Provenance provenance = document.provenance();
    List<BruteForce.Cell> cells = model.cells();
    for (int i = 0; i < cells.size(); i++) {
      BruteForce.Cell cell = cells.get(i);
      if (cell.copied()) {
        int source = opened.provenance().sourceOf(cell.sources().first());
        assertThat(provenance.sourceOf(i)).isEqualTo(source);
      } else if (cell.sources().isEmpty()) {
        assertThat(provenance.sourceOf(i)).isEqualTo(Provenance.INSERTED);
      }
      assertThat(asSet(provenance.sourcesOf(i, i + 1))).isEqualTo(through(opened, cell.sources()));
    }
    if (!cells.isEmpty()) {
      int start = random.nextInt(cells.size());
      int end = start + random.nextInt(cells.size() - start + 1);
      TreeSet<Integer> all = new TreeSet<>();
      cells.subList(start, end).forEach(cell -> all.addAll(cell.sources()));
      assertThat(asSet(provenance.sourcesOf(start, end))).isEqualTo(through(opened, all));
    }
  }

  private static TreeSet<Integer> through(Document opened, TreeSet<Integer> offsets) {
    TreeSet<Integer> sources = new TreeSet<>();
    offsets.forEach(
        offset -> sources.addAll(asSet(opened.provenance().sourcesOf(offset, offset + 1))));
    return sources;
  }

  private static TreeSet<Integer> asSet(List<Span> spans) {
    TreeSet<Integer> set = new TreeSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        set.add(i);
      }
    }
    return set;
  }

  private static void checkStructure(Document document) {
    int reached = 0;
    for (Page page : document.pages()) {
      assertThat(page.start()).isGreaterThanOrEqualTo(reached);
      assertThat(page.end()).isBetween(page.start(), document.body().end());
      reached = page.start();
    }
    int noteEnd = document.body().end();
    for (Note note : document.notes()) {
      assertThat(note.start()).isGreaterThanOrEqualTo(noteEnd);
      assertThat(note.end()).isBetween(note.start(), document.length());
      assertThat(note.anchor()).isBetween(Note.UNANCHORED, document.length());
      noteEnd = note.end();
    }
    assertThat(document.notes().stream().map(Note::id).distinct().count())
        .isEqualTo(document.notes().size());
  }

  private static Edits randomEdits(Document document, Random random) {
    Edits.Builder edits = Edits.on(document);
    int bodyEnd = document.body().end();
    int at = 0;
    while (at <= document.length() && random.nextInt(4) > 0) {
      int start = at + random.nextInt(Math.min(30, document.length() - at + 1));
      int end = Math.min(document.length(), start + random.nextInt(6));
      Reason reason = new Reason("random", random.nextDouble(), "");
      if (end < bodyEnd && end > start + 1 && random.nextInt(3) == 0) {
        edits.extractNote(note(start, end, at, random, reason));
      } else if (random.nextInt(8) == 0 && start < bodyEnd) {
        edits.beginPage(start, "p" + start, reason);
      } else {
        int until = start < bodyEnd ? Math.min(end, bodyEnd) : end;
        edits.replace(start, until, AFTER[random.nextInt(AFTER.length)], reason);
      }
      at = end + 1;
    }
    return edits.build();
  }

  private static Edits.Extraction note(int start, int end, int free, Random random, Reason reason) {
    int text = start + 1;
    List<Span> texts = new ArrayList<>();
    if (random.nextBoolean() && text + 1 < end) {
      texts.add(new Span(text, text + 1));
      text++;
    }
    texts.add(new Span(text, end));
    boolean anchored = free < start && random.nextBoolean();
    Span anchor =
        anchored
            ? new Span(free, free + 1 < start && random.nextBoolean() ? free + 1 : free)
            : new Span(0, 0);
    return new Edits.Extraction(
        String.valueOf(start % 4),
        anchor,
        anchored,
        ImmutableList.of(new Span(start, end)),
        ImmutableList.copyOf(texts),
        reason);
  }

  @Property(tries = 1000)
  void anyBytesComeBackInAnyCharset(@ForAll byte[] bytes, @ForAll Random random) {
    String[] names = {
      "UTF-8",
      "windows-1252",
      "ISO-8859-1",
      "UTF-16LE",
      "UTF-16BE",
      "x-MacRoman",
      "IBM437",
      "windows-1253",
      "KOI8-R"
    };
    Encoding encoding =
        new Encoding(java.nio.charset.Charset.forName(names[random.nextInt(names.length)]));
    assertThat(encoding.encode(encoding.decode(bytes))).isEqualTo(bytes);
    Document document = Document.of(Source.of("bytes", encoding.decode(bytes), encoding));
    Result result = Pipeline.of(new Shout()).run(document);
    assertThat(result.restore()).isEqualTo(bytes);
  }

  @Property(tries = 300)
  void pageBreaksAndLineEndsComeBack(
      @ForAll @StringLength(max = 30) String text, @ForAll Random random) {
    StringBuilder mixed = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    String[] ends = {"\r\n", "\r", "\n", "\f", "\n\f", "\f\f", "a", text};
    for (int i = 0; i < 12; i++) {
      mixed.append(ends[random.nextInt(ends.length)]);
    }
    Document document = Document.of(mixed.toString());
    assertThat(document.text()).doesNotContain("\r").doesNotContain("\f");
    assertThat(Pipeline.of(new Shout()).run(document).restore())
        .isEqualTo(Encoding.UTF_8.encode(mixed.toString()));
  }

  /** Changes every {@code e} and drops every {@code a}. */
  private static final class Shout implements Normalizer {
    @Override
    public String id() {
      return "shout";
    }

    @Override
    public Edits propose(Document document) {
      Edits.Builder edits = Edits.on(document);
      for (int i = 0; i < document.length(); i++) {
        char c = document.text().charAt(i);
        if (c == 'e' || c == 'a') {
          edits.replace(i, i + 1, c == 'e' ? "E!" : "", new Reason("shout", 1, ""));
        }
      }
      return edits.build();
    }
  }
}
