package io.github.pumice.characters.mojibake;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What control codes stand for where a writer took them for characters.
 *
 * <p>Only printing characters that prose is full of are listed; tabs, line ends and form feeds mean
 * themselves in each of them.
 */
enum ControlTable {

  /**
   * TeX's Cork encoding (T1), which files in PDF show raw when their fonts bring no other table,
   * and the dagger and bullet of its companion (TS1). Source: M. J. Ferguson, Report on
   * multilingual activities, TUGboat 11 (1990), 514–516.
   */
  CORK(
      "cork",
      "TeX’s Cork encoding read as Latin-1",
      "\u000E‹ \u000F› \u0010“ \u0011” \u0012„ \u0013« \u0014» \u0015– \u0016—"
          + " \u001Bff \u001Cfi \u001Dfl \u001Effi \u001Fffl \u0084† \u0088•"),

  /** General punctuation of Unicode of which only the low byte is left. */
  LOW_BYTES(
      "low-bytes",
      "UTF-16 cut to its low bytes",
      "\u0010‐ \u0011‑ \u0012‒ \u0013– \u0014— \u0015― \u0018‘ \u0019’ \u001A‚ \u001C“ \u001D” \u001E„"),

  /** Windows-1252 sent where only seven bits pass. */
  SEVEN_BITS(
      "seven-bits",
      "Windows-1252 without its eighth bit",
      "\u0011‘ \u0012’ \u0013“ \u0014” \u0016– \u0017—");

  private final String rule;
  private final String cause;
  private final ImmutableMap<Character, String> meanings;

  /** A table in which each code stands before its meaning. */
  ControlTable(String rule, String cause, String meanings) {
    this.rule = rule;
    this.cause = cause;
    this.meanings =
        Arrays.stream(meanings.split(" "))
            .collect(toImmutableMap(entry -> entry.charAt(0), entry -> entry.substring(1)));
  }

  String rule() {
    return rule;
  }

  String cause() {
    return cause;
  }

  /** What a character stands for; null if the table has nothing for it. */
  @Nullable String meaning(char c) {
    return meanings.get(c);
  }

  /** The letters that a character stands for; null if it is none that stands for letters. */
  @Nullable String letters(char c) {
    String meaning = meaning(c);
    return meaning != null && Character.isLetter(meaning.charAt(0)) ? meaning : null;
  }
}
