package io.github.pumice.layout.footnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Note;
import io.github.pumice.core.Pipeline;
import io.github.pumice.layout.footnotes.NoteVolumes.Scheme;
import io.github.pumice.layout.footnotes.NoteVolumes.Style;
import io.github.pumice.layout.footnotes.NoteVolumes.Volume;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Extracts the notes of generated volumes and counts what was found against their truth. */
class NoteVolumesTest {
  private static final int PAGES = 60;

  /** What was counted over some volumes. */
  record Figures(int truth, int found, int anchored, int out) {
    double recall() {
      return found / (double) truth;
    }

    double precision() {
      return found / (double) out;
    }

    double anchorRecall() {
      return anchored / (double) truth;
    }

    Figures plus(Figures other) {
      return new Figures(
          truth + other.truth, found + other.found, anchored + other.anchored, out + other.out);
    }
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void cleanPages(Scheme scheme) {
    Figures figures = measure(scheme, 0);
    assertThat(figures.recall()).as("recall of %s", figures).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.precision()).as("precision of %s", figures).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.anchorRecall()).as("anchors of %s", figures).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void noisyPages(Scheme scheme) {
    Figures figures = measure(scheme, 0.05);
    assertThat(figures.recall()).as("recall of %s", figures).isGreaterThanOrEqualTo(0.88);
    assertThat(figures.precision()).as("precision of %s", figures).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void textWithoutNotes() {
    for (int seed = 0; seed < 10; seed++) {
      Style style = new Style(Scheme.FIGURE, false, true, 66, 0, 0);
      Volume volume = NoteVolumes.of(style, 200, seed);
      assertThat(notesOf(volume).notes()).as("false notes, seed %d", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(NoteDecoys.Kind.class)
  void decoys(NoteDecoys.Kind kind) {
    int notes = 0;
    for (int seed = 0; seed < 5; seed++) {
      Document document = Document.of(NoteDecoys.of(kind, 100, seed));
      notes += Pipeline.of(ExtractFootnotes.of()).run(document).document().notes().size();
    }
    assertThat(notes).as("false notes on 500 pages of %s", kind).isLessThanOrEqualTo(5);
  }

  private static Figures measure(Scheme scheme, double noise) {
    return measure(scheme, NoteVolumes.Tongue.INVENTED, noise, PAGES);
  }

  /** What is found in four volumes of {@code pages} pages. */
  static Figures measure(Scheme scheme, NoteVolumes.Tongue tongue, double noise, int pages) {
    Figures sum = new Figures(0, 0, 0, 0);
    boolean mayRunOn =
        scheme != Scheme.SIGNS && scheme != Scheme.STARS_CLOSE && scheme != Scheme.GREEK_CLOSE;
    for (int kind = 0; kind < 4; kind++) {
      Style style =
          new Style(scheme, mayRunOn && kind % 2 == 1, kind < 3, kind == 2 ? 28 : 66, noise, 0.7);
      Volume volume = NoteVolumes.of(style, tongue, pages, 31 * kind + 7);
      sum = sum.plus(count(volume, notesOf(volume)));
    }
    return sum;
  }

  private static Document notesOf(Volume volume) {
    return Pipeline.of(ExtractFootnotes.of()).run(Document.of(volume.text())).document();
  }

  private static Figures count(Volume volume, Document document) {
    List<Note> left = new ArrayList<>(document.notes());
    int found = 0;
    int anchored = 0;
    for (NoteVolumes.Truth truth : volume.notes()) {
      for (Note note : left) {
        if (note.page() == truth.page() && squeeze(note.of(document)).equals(truth.text())) {
          found++;
          anchored += isAnchored(document, note, truth) ? 1 : 0;
          left.remove(note);
          break;
        }
      }
    }
    return new Figures(volume.notes().size(), found, anchored, document.notes().size());
  }

  private static boolean isAnchored(Document document, Note note, NoteVolumes.Truth truth) {
    return note.isAnchored()
        && squeeze(document.text().substring(0, note.anchor())).endsWith(squeeze(truth.before()));
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
