package io.github.pumice.words.hyphens;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.pumice.core.Document;
import io.github.pumice.lexicon.OldSpellings;
import io.github.pumice.lexicon.WordLists;
import io.github.pumice.words.Case;

/**
 * What the grammars of single languages say about hyphens: which parts nearly always or never stand
 * beside one.
 *
 * <p>Sources: Ritter, <i>New Hart's Rules</i> (2005), 3.3; Grevisse and Goosse, <i>Le bon usage</i>
 * (2011), §§ 105–110; Duden, <i>Die deutsche Rechtschreibung</i>, K 21–31.
 */
final class HyphenRules {

  /** First parts after which a hyphen belongs to the word. */
  private static final ImmutableSetMultimap<String, String> HARD_FIRST =
      WordLists.of(
          "en self ex quasi pseudo vice anglo franco sino indo half well ill all cross"
              + " semi non anti post pro neo mid twenty thirty forty fifty sixty seventy eighty"
              + " ninety",
          "fr très tres trés saint sainte demi demy beau belle nouveau arrière arriere"
              + " soy cy ex vice anti franco anglo gréco quatre vingt trente quarante cinquante"
              + " soixante dix quelques avant après au ci peut vis sous non dit nord sud",
          "de ex vize",
          "es ex",
          "it ex vice",
          "pt ex vice pós pré recém guarda bem",
          "nl ex oud niet",
          "ru по кое из северо юго",
          "pl biało czarno czerwono zielono żółto szaro srebrno złoto ex eks pół niby"
              + " arcy wice");

  /** Last parts before which a hyphen belongs to the word, when what stands before is a word. */
  private static final ImmutableSetMultimap<String, String> HARD_LAST =
      WordLists.of(
          "fr même mesme mesmes tost cy moy toy luy estre mêmes ci là il ils elle elles"
              + " on ce je tu nous vous moi toi le la les lui leur en y être dessus dessous"
              + " devant delà dedans dehors t à uns unes donc huit sept neuf deux trois quatre"
              + " cinq six un une",
          "en in on up off out down like law one two three four five six seven eight nine"
              + " headed hearted fold eyed minded tempered looking based and of the",
          "pt se me te lhe lhes nos vos lo la los las o a os as no na feira mesmo",
          "ru то либо нибудь ка таки",
          "pl li by");

  /** First parts that are never written together with what follows, unless that is known. */
  private static final ImmutableSet<String> NEVER_CLOSED =
      ImmutableSet.of("très", "tres", "trés", "ex");

  /** Conjunctions before which a hyphen stands for a part that comes later: {@code Vor- und}. */
  private static final ImmutableSetMultimap<String, String> SUSPENDED =
      WordLists.of(
          "de und oder vnd vnnd unnd bis wie sowie noch als bzw resp beziehungsweise",
          "nl en of",
          "en and or to",
          "fr et ou",
          "es y e o u ni",
          "it e ed o od",
          "pt e ou",
          "sv och eller samt",
          "da og eller samt",
          "no og eller samt",
          "pl i lub oraz",
          "ru и или",
          "hu és vagy",
          Document.UNDETERMINED + " und oder och og eller és vagy");

  /** What stands behind the hyphen of English {@code to-day} and its like. */
  static final ImmutableSet<String> TODAY = ImmutableSet.of("day", "night", "morrow");

  private static final ImmutableSet<String> COMPOUNDING =
      ImmutableSet.of("de", "nl", "sv", "da", "no", "nb", "nn", "fi");

  private static final ImmutableSet<String> ELIDING = ImmutableSet.of("fr", "it", "ca");

  private HyphenRules() {}

  /** Whether the language writes new compounds closed, so that its lexicons lack most of them. */
  static boolean isCompounding(String language) {
    return COMPOUNDING.contains(language);
  }

  static boolean isHardFirst(String language, String part) {
    return HARD_FIRST.containsEntry(language, plain(part));
  }

  /** Whether a hyphen follows this first part wherever it is no word: {@code très-grand}. */
  static boolean isNeverClosed(String part) {
    return NEVER_CLOSED.contains(plain(part));
  }

  /** In small letters, without the long s. */
  private static String plain(String part) {
    return Case.fold(part).replace('\u017F', 's');
  }

  /** Whether the language writes elided words together with the next one: {@code quelqu'un}. */
  static boolean isEliding(String language) {
    return ELIDING.contains(language);
  }

  /** Whether an elision may stand before {@code word}: it begins with a vowel or an h. */
  static boolean isElidedBefore(String word) {
    return !word.isEmpty() && "aeiouyhàâéèêëîïôùûæœ".indexOf(Case.fold(word).charAt(0)) >= 0;
  }

  /** Whether the halves make one of three words that are hyphenated, or not, in the same texts. */
  static boolean isToday(String head, String tail) {
    return head.equals("to") && TODAY.contains(tail);
  }

  /** Whether this is such a last part, also in an older spelling: {@code meſme}, {@code vnes}. */
  static boolean isHardLast(String language, String part) {
    String last = plain(part);
    return HARD_LAST.containsEntry(language, last)
        || (language.equals("fr")
            && OldSpellings.isOneOf(
                language, last, today -> HARD_LAST.containsEntry(language, today)));
  }

  /**
   * Whether an older spelling of the closed word says nothing, because only later times close it,
   * as in {@code bien-tost}, or none does, as in {@code vê-la}.
   */
  static boolean isNeverOld(String language, String part) {
    String last = plain(part);
    return language.equals("fr")
        ? last.equals("tost") || last.equals("tôt")
        : language.equals("pt") && isHardLast(language, part);
  }

  /** Whether a part of a word before {@code word} is completed only later: {@code Vor- und}. */
  static boolean isConjunction(String language, String word) {
    return SUSPENDED.containsEntry(language, plain(word));
  }
}
