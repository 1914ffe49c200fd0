package io.github.pumice.layout.furniture;

import com.google.common.collect.ImmutableSet;
import io.github.pumice.layout.RomanNumerals;
import java.util.Locale;

/**
 * Lines that begin with what is counted and its number: {@code Fig. 3.}, {@code CHAPTER IV}, {@code
 * Table 2 (continued)}, {@code Question 4 of 12}.
 *
 * <p>One to a page, at the top, their numbers grow with the pages as folios do; but they belong to
 * the text.
 */
final class CountedThing {
  private static final ImmutableSet<String> THINGS =
      ImmutableSet.copyOf(
          ("fig figs figure figur figura figures abb abbildung table tab tables tabelle tableau"
                  + " tabla tabella tafel taf plate plates planche lámina tavola рис табл таблица"
                  + " chapter chap kapitel kap capitel chapitre capítulo capitolo hoofdstuk caput"
                  + " глава section sect abschnitt sección sezione sectio letter lettre brief carta"
                  + " lettera epistola письмо lesson leçon lektion lección lezione les lectio урок"
                  + " урокъ question frage pregunta domanda vraag pergunta quaestio вопрос вопросъ"
                  + " exercise exercice übung aufgabe ejercicio exercício esercizio oefening opgave"
                  + " exercitium упражнение упражненіе problem problème problema probleem задача"
                  + " example exemple beispiel ejemplo esempio exemplo voorbeeld exemplum пример"
                  + " theorem lemma scheme schema appendix anhang canto chant gesang psalm pseaume"
                  + " psaume salmo hymn hymne lied cantique fable fabel ode sonnet act scene article"
                  + " artikel no nr §")
              .split(" "));

  private CountedThing() {}

  /** Whether a text begins with such a word and a number. */
  static boolean begins(String text) {
    int end = wordEnd(text, 0);
    int number = end;
    while (number < text.length() && ". ".indexOf(text.charAt(number)) >= 0) {
      number++;
    }
    return end > 0
        && number < text.length()
        && THINGS.contains(text.substring(0, end).toLowerCase(Locale.ROOT))
        && isNumber(text, number);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '§')) {
      end++;
    }
    return end;
  }

  private static boolean isNumber(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || RomanNumerals.read(word) > 0);
  }
}
