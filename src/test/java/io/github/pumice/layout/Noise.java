package io.github.pumice.layout;

import java.util.Random;

/** Misreads a share of the characters, as engines do: mostly for what looks like them. */
public final class Noise {
  private static final String[] ALIKE = {
    "eco", "oec0", "li1I|", "ilj1", "1lIi7", "0oO", "5S", "8B3", "38", "6b5", "2z", "nur", "mrn",
    "un", "sf5", "ft", "tf", "hb", "bh", "ce", "au", "rv", "vy", "xz", "Il1", "B8", "S5", "OQ0",
    "EF", ".,", ",.", "4A", "71", "9g", "—-", "-."
  };

  private final double rate;
  private final Random random;

  public Noise(double rate, Random random) {
    this.rate = rate;
    this.random = random;
  }

  public String read(String line) {
    if (rate == 0) {
      return line;
    }
    StringBuilder read = new StringBuilder(line.length() + 2);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ' || random.nextDouble() >= rate) {
        read.append(c);
      } else {
        misread(c, read);
      }
    }
    return read.toString();
  }

  private void misread(char c, StringBuilder read) {
    double kind = random.nextDouble();
    if (kind < 0.7) {
      read.append(alike(c));
    } else if (kind > 0.85) {
      read.append(c).append(".,'i-".charAt(random.nextInt(5)));
    }
  }

  private char alike(char c) {
    for (String row : ALIKE) {
      if (row.charAt(0) == c) {
        return row.charAt(1 + random.nextInt(row.length() - 1));
      }
    }
    return "aeinorst".charAt(random.nextInt(8));
  }
}
