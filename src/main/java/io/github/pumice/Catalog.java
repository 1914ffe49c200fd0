package io.github.pumice;

import com.google.common.collect.ImmutableList;
import io.github.pumice.characters.ComposeUnicode;
import io.github.pumice.characters.NormalizeSpaces;
import io.github.pumice.characters.RemoveControls;
import io.github.pumice.characters.mojibake.RepairMojibake;
import io.github.pumice.core.Normalizer;
import io.github.pumice.layout.boilerplate.RecognizeBoilerplate;
import io.github.pumice.layout.footnotes.ExtractFootnotes;
import io.github.pumice.layout.furniture.InferPages;
import io.github.pumice.layout.furniture.RemovePageFurniture;
import io.github.pumice.layout.paragraphs.ReflowParagraphs;
import io.github.pumice.words.CorrectScannos;
import io.github.pumice.words.JoinSpacedLetters;
import io.github.pumice.words.RemoveSpecks;
import io.github.pumice.words.RepairSplitWords;
import io.github.pumice.words.SeparateRunTogetherWords;
import io.github.pumice.words.hyphens.Dehyphenate;
import io.github.pumice.words.hyphens.RestoreHyphens;

/**
 * Every normalizer, in the order in which they must run.
 *
 * <p>Characters come first, because all that follows reads them; then the layout of pages, so that
 * notes and running heads have left the flow before a word is joined across a page; then words that
 * lines and blanks have parted, and paragraphs. Specks come last, and words without a blank after
 * them: what surrounds them must be what a second cleaning finds there.
 */
final class Catalog {

  /** The standard pipeline's normalizers, in order. */
  static final ImmutableList<Normalizer> STANDARD =
      ImmutableList.of(
          RepairMojibake.of(),
          RemoveControls.of(),
          NormalizeSpaces.of(),
          ComposeUnicode.of(),
          RecognizeBoilerplate.of(),
          InferPages.of(),
          RemovePageFurniture.of(),
          ExtractFootnotes.of(),
          Dehyphenate.of(),
          RestoreHyphens.of(),
          RepairSplitWords.of(),
          JoinSpacedLetters.of(),
          ReflowParagraphs.of(),
          RemoveSpecks.of(),
          SeparateRunTogetherWords.of(),
          CorrectScannos.of());

  private Catalog() {}
}
