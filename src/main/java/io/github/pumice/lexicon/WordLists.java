package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/** Lists of words and endings by language. */
public final class WordLists {
  private WordLists() {}

  /** Of lines that begin with the code of a language and go on with its words. */
  public static ImmutableSetMultimap<String, String> of(String... lines) {
    ImmutableSetMultimap.Builder<String, String> lists = ImmutableSetMultimap.builder();
    for (String line : lines) {
      List<String> words = List.of(line.split(" "));
      lists.putAll(words.get(0), words.subList(1, words.size()));
    }
    return lists.build();
  }
}
