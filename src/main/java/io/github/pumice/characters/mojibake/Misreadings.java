package io.github.pumice.characters.mojibake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;

/** The misreadings that are looked for, the commonest first. */
final class Misreadings {

  private static final int COMMON = 6;
  private static final int SEEN = 12;

  private static final SingleByteMisreading CONTROLS =
      new SingleByteMisreading(
          "c1-controls",
          "Windows-1252 read as Latin-1",
          CodePage.WINDOWS_1252,
          CodePage.WESTERN,
          COMMON,
          Misreading.Witness.SIGNS);
  private static final ClassicMac CLASSIC_MAC = ClassicMac.of(COMMON + 2);
  private static final ClassicMac MIXED_MAC = ClassicMac.keepingCommonSigns(COMMON + 4);

  /** The commonest of all. */
  static final Utf8Misreading UTF_8 = new Utf8Misreading(CodePage.WESTERN, COMMON);

  /** The DOS page, whose letters are dashes of the classic Mac. */
  static final Misreading DOS = SingleByteMisreading.of(CodePage.CP850, CodePage.WESTERN, SEEN + 2);

  /** Each has a bit of its own, in this order. */
  static final List<Misreading> ALL = all();

  private static final IdentityHashMap<Misreading, Integer> INDEX = index();

  private static final long DEEPER =
      bits(m -> m instanceof Utf8Misreading || m == CONTROLS || m instanceof ClassicMac);

  private Misreadings() {}

  /**
   * What can lie under another misreading, a bit each: under UTF-8 or controls UTF-8 once more, or
   * what mailers did before it; under a mix-up of two single-byte sets nothing that could still be
   * told.
   */
  static long under(Misreading misreading) {
    return misreading instanceof Utf8Misreading || misreading == CONTROLS ? DEEPER : 0;
  }

  /** The place of a misreading among all; -1 for character references, which are none of them. */
  static int index(Misreading misreading) {
    Integer index = INDEX.get(misreading);
    return index == null ? -1 : index;
  }

  private static IdentityHashMap<Misreading, Integer> index() {
    IdentityHashMap<Misreading, Integer> index = new IdentityHashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      index.put(ALL.get(i), i);
    }
    return index;
  }

  private static long bits(Predicate<Misreading> some) {
    long bits = 0;
    for (int i = 0; i < ALL.size(); i++) {
      bits |= some.test(ALL.get(i)) ? 1L << i : 0;
    }
    return bits;
  }

  private static List<Misreading> all() {
    List<Misreading> all = new ArrayList<>();
    all.add(UTF_8);
    all.add(CONTROLS);
    all.add(SurrogatesApart.ONLY);
    all.add(CLASSIC_MAC);
    all.add(MIXED_MAC);
    for (CodePage read : readPages()) {
      all.add(new Utf8Misreading(read, SEEN));
    }
    both(all, CodePage.MAC_ROMAN, CodePage.WESTERN, SEEN);
    all.add(DOS);
    all.add(SingleByteMisreading.of(CodePage.WESTERN, CodePage.CP850, SEEN + 2));
    both(all, CodePage.CP437, CodePage.WESTERN, SEEN + 3);
    both(all, CodePage.WINDOWS_1251, CodePage.WESTERN, SEEN);
    both(all, CodePage.KOI8_R, CodePage.WESTERN, SEEN + 2);
    both(all, CodePage.CP866, CodePage.WESTERN, SEEN + 2);
    both(all, CodePage.WINDOWS_1251, CodePage.KOI8_R, SEEN);
    both(all, CodePage.WINDOWS_1251, CodePage.CP866, SEEN);
    both(all, CodePage.KOI8_R, CodePage.CP866, SEEN);
    both(all, CodePage.WINDOWS_1250, CodePage.WESTERN, SEEN);
    both(all, CodePage.ISO_8859_2, CodePage.WESTERN, SEEN + 1);
    both(all, CodePage.WINDOWS_1254, CodePage.WESTERN, SEEN);
    both(all, CodePage.WINDOWS_1253, CodePage.WESTERN, SEEN + 4);
    all.add(SingleByteMisreading.of(CodePage.WINDOWS_1257, CodePage.WESTERN, SEEN + 12));
    both(all, CodePage.WINDOWS_1250, CodePage.ISO_8859_2, SEEN);
    all.add(SingleByteMisreading.of(CodePage.WINDOWS_1251, CodePage.MAC_ROMAN, SEEN + 6));
    all.add(SingleByteMisreading.of(CodePage.ISO_8859_15, CodePage.WESTERN, SEEN));
    all.add(SingleByteMisreading.of(CodePage.ISO_8859_5, CodePage.WESTERN, SEEN + 4));
    return List.copyOf(all);
  }

  private static List<CodePage> readPages() {
    return List.of(
        CodePage.WINDOWS_1250,
        CodePage.WINDOWS_1251,
        CodePage.WINDOWS_1253,
        CodePage.WINDOWS_1254,
        CodePage.WINDOWS_1257,
        CodePage.ISO_8859_2,
        CodePage.MAC_ROMAN,
        CodePage.CP437,
        CodePage.CP850,
        CodePage.KOI8_R,
        CodePage.CP866);
  }

  private static void both(List<Misreading> all, CodePage one, CodePage other, int price) {
    all.add(SingleByteMisreading.of(one, other, price));
    all.add(SingleByteMisreading.of(other, one, price));
  }
}
