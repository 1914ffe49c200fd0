package io.github.pumice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a normalizer does, for a person to read: its specification, whose examples are its tests.
 *
 * @param text the whole specification, in Markdown
 */
record RuleGuide(String text) {
  private static final String FOLDER = "/io/github/pumice/spec/";

  static RuleGuide of(String id) throws IOException {
    try (InputStream in = RuleGuide.class.getResourceAsStream(FOLDER + id + ".md")) {
      return new RuleGuide(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The first sentence of the first paragraph, in one line. */
  String summary() {
    StringBuilder paragraph = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.isBlank() && paragraph.length() > 0) {
        break;
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        paragraph.append(paragraph.length() > 0 ? " " : "").append(line.strip());
      }
    }
    int end = sentenceEnd(paragraph);
    return paragraph.substring(0, end);
  }

  private static int sentenceEnd(StringBuilder paragraph) {
    for (int i = 0; i < paragraph.length(); i++) {
      boolean last = i + 1 == paragraph.length();
      if (".:;".indexOf(paragraph.charAt(i)) >= 0 && (last || paragraph.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return paragraph.length();
  }
}
