package io.github.pumice.benchmarks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Prose made up of words, and what wrong decoding makes of it. */
final class Prose {

  private static final Map<String, String> WORDS =
      Map.of(
          "en",
          "the quarry was opened in spring by men who had worked stone all their lives and knew where a block would split before the wedge touched it"
              + " they called every bed by name foreman’s measured with rod that grandfather’s didn’t it’s “notice” winter frost loosened upper",
          "fr",
          "la carrière était ouverte depuis des années et les ouvriers qui y travaillaient connaissaient chaque pierre où l’hiver avait laissé sa trace"
              + " le maître n’avait jamais été sévère mais il répétait à voix basse qu’un bloc mal coupé était perdu dès le matin forêt même façade",
          "ru",
          "старый мельник рано утром вышел из дома дети играли на лугу возле реки вчера вечером был сильный дождь книга лежит на столе ключ в кармане"
              + " завтра поедем в город никто не знал где они живут теперь потому что всё изменилось");

  private Prose() {}

  /** Writes a text, for other programs to be timed on: language, damage, characters, file. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[3]), damaged(of(args[0], Integer.parseInt(args[2])), args[0], args[1]));
  }

  static String of(String language, int size) {
    String[] words = WORDS.get(language).split(" ");
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(size + 200);
    while (text.length() < size) {
      int length = 6 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        String word = words[random.nextInt(words.length)];
        text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        text.append(i == length - 1 ? "." : i == length / 2 ? ", " : " ");
      }
      text.append(random.nextInt(4) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  static String damaged(String text, String language, String damage) {
    return switch (damage) {
      case "clean" -> text;
      case "utf-8-as-windows-1252" -> western(text.getBytes(StandardCharsets.UTF_8));
      case "utf-8-as-windows-1252-lossy" -> new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
      case "single-byte" -> western(text.getBytes(Charset.forName(language.equals("ru") ? "windows-1251" : "x-MacRoman")));
      case "classic-mac" -> text.replace('’', '¹').replace('“', '³').replace('”', '²');
      default -> throw new IllegalArgumentException("no damage is called " + damage);
    };
  }

  /** Windows-1252 with the bytes that it lacks as controls, as browsers read it. */
  private static String western(byte[] bytes) {
    char[] read = new String(bytes, Charset.forName("windows-1252")).toCharArray();
    for (int i = 0; i < read.length; i++) {
      read[i] = read[i] == '\uFFFD' ? (char) (bytes[i] & 0xFF) : read[i];
    }
    return new String(read);
  }
}
