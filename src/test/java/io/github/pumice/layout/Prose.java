package io.github.pumice.layout;

import java.util.List;
import java.util.Random;

/**
 * Endless sentences of common words in a language: they mean nothing, but they break, run on and
 * end as sentences do.
 */
public final class Prose {
  private final List<String> words;
  private final Random random;
  private int left;
  private int sentences;

  public Prose(String language, Random random) {
    this.words = List.of(words(language).split(" "));
    this.random = random;
  }

  private static String words(String language) {
    return switch (language) {
      case "de" ->
          "der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an"
              + " werden aus er hat daß sie nach wird bei einer um am sind noch wie einem über einen"
              + " so zum war haben nur oder aber vor zur bis mehr durch man dann Wasser Mühle Brücke"
              + " Winter Garten Abend Stube Knecht Fischer Laterne Wiese gehen stehen kommen bringen"
              + " zuweilen endlich langsam niemals vielleicht Gerechtigkeit Nachbarschaft"
              + " wiederholen vergangenen";
      case "fr" ->
          "le la les de des un une et à il en que qui dans pour pas sur se plus par je avec tout"
              + " faire son mettre autre on mais nous comme ou si leur dire elle devoir avant deux"
              + " même prendre aussi celui donner bien où fois vous encore eau moulin rivière jardin"
              + " lanterne prairie lentement quelquefois toujours pourtant maintenant commencement"
              + " promenade campagne vieillard";
      case "la" ->
          "et in est non ad ut cum ex quod sed qui ab si de per aut quae quam enim esse hoc autem"
              + " atque nec ita etiam eius nam pro sunt ante aqua molendinum pons hortus lucerna"
              + " pratum saepe tandem semper numquam fortasse hieme vespere piscator servus"
              + " consuetudine vicinitate";
      case "ru" ->
          "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой"
              + " весна вода мельница мост зима сад вечер фонарь луг рыбак медленно иногда наконец"
              + " никогда может вернуться соседство осенью старый дорога";
      default ->
          "the of and to in a is that it was for on are as with his they at be this from have or by"
              + " one had not but what all were when we there can an your which their said if do"
              + " will each about how up out them then she many some so these would other into has"
              + " more her two like him see time could no water mill bridge winter garden evening"
              + " lantern meadow fisherman slowly sometimes finally never perhaps neighbourhood"
              + " remembering together wandering";
    };
  }

  /** The next word, with the mark that follows it; a sentence begins with a capital. */
  public String next() {
    boolean first = left == 0;
    if (first) {
      left = 6 + random.nextInt(18);
      sentences++;
    }
    String word = words.get(random.nextInt(words.size()));
    left--;
    String cased = first ? capitalized(word) : word;
    if (left == 0) {
      return cased + ".";
    }
    return random.nextInt(11) == 0 ? cased + "," : cased;
  }

  /** Begins a sentence with the next word. */
  public void begin() {
    left = 0;
  }

  /** Whether the last word ended a paragraph. */
  public boolean paragraphEnds() {
    return left == 0 && sentences % 5 == 0;
  }

  /** A title of a few words. */
  public String title(int length) {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < length; i++) {
      title.append(i > 0 ? " " : "").append(capitalized(words.get(random.nextInt(words.size()))));
    }
    return title.toString();
  }

  public static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
