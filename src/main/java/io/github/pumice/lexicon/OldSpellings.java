package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How words of older prints are spelled today: {@code sçavoir} is {@code savoir}, {@code connoître}
 * is {@code connaître}, {@code auffgethan} is {@code aufgetan}, {@code хлѣбъ} is {@code хлеб}.
 * Polish letters that lost their marks in print or OCR are among them: {@code glowa} is {@code
 * głowa}.
 *
 * <p>Each language has rules that rewrite some letters, tried one after the other on all that came
 * out before. What comes out is a guess that only a dictionary can confirm; it tells that a word is
 * one, and corrects nothing. Cost: up to {@value #MOST} lookups for a word.
 *
 * <p>Method: rewrite rules, as in Bollmann, Petran and Dipper, <i>Rule-Based Normalization of
 * Historical Texts</i> (2011). The few rules here are common knowledge of each language, not taken
 * from a table.
 */
public final class OldSpellings {
  private static final int MOST = 96;
  private static final int SHORTEST = 4;

  private static final String VOWELS = "aeiouyàâäáéèêëíîïóôöúùûüœæаеёиоуыэюяіѣ";

  /**
   * Old letters and those of today, {@code old>today}. Before the arrow {@code ^} stands for the
   * beginning of a word, {@code $} for its end, {@code +} for a consonant that follows, {@code ~}
   * for a vowel that follows.
   */
  private static final ImmutableListMultimap<String, Rule> RULES =
      rules(
          "fr oit$>ait ois$>ais oient$>aient oi>ai y>i es+>ê es+>é s+> is+>î us+>û as+>â os+>ô"
              + " ens$>ents ans$>ants ez$>és ^v+>u u~>v i~>j sç>s ct>t pt>t bt>t dv>v dj>j ul+>u"
              + " ceu>çu eu>u th>t ph>f ch>c rh>r ll>l tt>t nn>n pp>p ff>f mm>m ms$>mps x$>s ux+>u"
              + " z$>s ng$>n aige$>age ign>gn oe>œ e>é e>è é>è e>ê é>e o>ô a>â i>î",
          "de th>t ey>ei ay>ai y>i ck>k ff>f tz>z dt>t dt>d ^v+>u ^j+>i ß>ss aa>a ee>e oo>o"
              + " ae>ä oe>ö ue>ü c>k c>z ph>f ir>ier ie>i niß>nis et$>t inn$>in nn>n mm>m ä>e ai>ei"
              + " mb>m",
          "en ick$>ic eth$>es beth$>bs deth$>ds geth$>gs keth$>ks leth$>ls meth$>ms neth$>ns"
              + " peth$>ps reth$>rs teth$>ts weth$>ws yeth$>ys est$> xion>ction shew>show ie$>y"
              + " v+>u u~>v i~>j ll>l æ>e œ>e y>i i>y e$> full$>ful",
          "es ss>s x>j qua>cua ç>z ç>c ph>f th>t ch>c y>i u~>v v>b b>v v+>u g>j z>c sc>c mm>m"
              + " nn>n é>e ó>o á>a ion>ión ia>ía a>á e>é i>í o>ó u>ú ^a>ha ^e>he ^o>ho ^u>hu",
          "nl nck$>ng ck>k gh>g ae>aa ue>uu uy>ui ey>ei y>ij sch>s oo$>o oo+>o ee+>e dt$>d"
              + " gt>cht qu>kw ph>f th>t x>ks c>k s~>z ^v+>u",
          "it j>i j$> ti~>zi ^h> ph>f th>t ch>c x>s u~>v v+>u à>a",
          "pt ph>f th>t ch>c rh>r ll>l nn>n mm>m tt>t ff>f pp>p cc>c ct>t pt>t cç>ç pç>ç gn>n"
              + " mn>n y>i z>s s>z aõ$>ão am$>ão oens$>ões é>e ê>e ô>o e>é a>á o>ó ^h> ^a>ha ^e>he"
              + " ^o>ho",
          "pl ay>aj ey>ej oy>oj uy>uj ya>ja yą>ją yę>ję yi>ji ye>je yo>jo ^i~>j é>e á>a å>a"
              + " x>ks em>ym ja>ia ją>ią ję>ię je>ie jo>io ji>ii ia>ja gie>ge kie>ke dz$>c z+>s"
              + " ss>s mm>m ll>l l>ł a>ą e>ę o>ó s>ś z>ż z>ź c>ć n>ń ó>o",
          "ru ѣ>е і>и ѳ>ф ѵ>и ъ$> аго$>ого яго$>его ыя$>ые ия$>ие з+>с ея$>её");

  /** Some old letters, where they stand in a word, and those that stand there today. */
  private record Rule(String old, String today, boolean first, boolean last, char next) {

    static Rule of(String rule) {
      int arrow = rule.indexOf('>');
      String old = rule.substring(0, arrow);
      boolean first = old.startsWith("^");
      char end = old.charAt(old.length() - 1);
      boolean marked = "$+~".indexOf(end) >= 0;
      return new Rule(
          old.substring(first ? 1 : 0, old.length() - (marked ? 1 : 0)),
          rule.substring(arrow + 1),
          first,
          end == '$',
          end == '+' || end == '~' ? end : 0);
    }

    /** Where the rule holds at or after {@code from}, or -1. */
    int find(String word, int from) {
      int at = first ? (from == 0 && word.startsWith(old) ? 0 : -1) : word.indexOf(old, from);
      while (at >= 0 && !holds(word, at + old.length())) {
        at = first ? -1 : word.indexOf(old, at + 1);
      }
      return at;
    }

    private boolean holds(String word, int end) {
      if (last || end == word.length()) {
        return end == word.length() && next == 0;
      }
      boolean vowel = VOWELS.indexOf(word.charAt(end)) >= 0;
      return next == 0 || vowel == (next == '~');
    }

    String apply(String word, int at) {
      return word.substring(0, at) + today + word.substring(at + old.length());
    }
  }

  private OldSpellings() {}

  private static ImmutableListMultimap<String, Rule> rules(String... lines) {
    return WordLists.of(lines).entries().stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                Map.Entry::getKey, rule -> Rule.of(rule.getValue())));
  }

  /** Whether {@code word}, in small letters, is an old spelling of one that {@code known} has. */
  public static boolean isOneOf(String language, String word, Predicate<String> known) {
    List<Rule> rules = RULES.get(language);
    return word.length() >= SHORTEST && isOneOf(rules, word.replace('\u017F', 's'), known);
  }

  private static boolean isOneOf(List<Rule> rules, String word, Predicate<String> known) {
    List<String> spellings = new ArrayList<>(List.of(word));
    for (Rule rule : rules) {
      for (int i = 0; i < spellings.size(); i++) {
        String spelling = spellings.get(i);
        for (int at = rule.find(spelling, 0); at >= 0; at = rule.find(spelling, at + 1)) {
          String today = rule.apply(spelling, at);
          if (spellings.contains(today)) {
            continue;
          }
          if (known.test(today)) {
            return true;
          }
          if (spellings.size() == MOST) {
            return false;
          }
          spellings.add(today);
        }
      }
    }
    return false;
  }
}
