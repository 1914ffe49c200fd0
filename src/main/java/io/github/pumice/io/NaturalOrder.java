package io.github.pumice.io;

import java.nio.file.Path;
import java.util.Comparator;

/** Orders paths name by name, and runs of digits in a name by their value. */
final class NaturalOrder implements Comparator<Path> {

  @Override
  public int compare(Path a, Path b) {
    for (int i = 0; i < Math.min(a.getNameCount(), b.getNameCount()); i++) {
      int order = compare(a.getName(i).toString(), b.getName(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.getNameCount(), b.getNameCount());
  }

  static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int order;
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = numberEnd(a, i);
        int endB = numberEnd(b, j);
        order = compareNumbers(a.substring(i, endA), b.substring(j, endB));
        i = endA;
        j = endB;
      } else {
        order = Character.compare(a.charAt(i++), b.charAt(j++));
      }
      if (order != 0) {
        return order;
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int compareNumbers(String a, String b) {
    String valueA = withoutZeros(a);
    String valueB = withoutZeros(b);
    int order = Integer.compare(valueA.length(), valueB.length());
    return order != 0 ? order : valueA.compareTo(valueB);
  }

  private static String withoutZeros(String digits) {
    int i = 0;
    while (i < digits.length() - 1 && digits.charAt(i) == '0') {
      i++;
    }
    return digits.substring(i);
  }

  private static int numberEnd(String name, int from) {
    int end = from;
    while (end < name.length() && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
