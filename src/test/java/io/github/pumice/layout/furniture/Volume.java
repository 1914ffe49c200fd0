package io.github.pumice.layout.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A book that was set by rule: every line says what it is. */
record Volume(List<Leaf> leaves) {

  /** What a line is. */
  enum Kind {
    TEXT,
    NOTE,
    FOLIO,
    HEAD,
    FOOT,
    CATCHWORD,
    SIGNATURE;

    boolean isFurniture() {
      return this != TEXT && this != NOTE;
    }
  }

  /** A printed line. */
  record Printed(String text, Kind kind) {}

  /** A page with the number that is printed on it, or none. */
  record Leaf(String label, List<Printed> lines) {}

  /** The book as a text, pages parted by form feeds. */
  String text() {
    return leaves.stream()
        .map(
            leaf ->
                leaf.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining()))
        .collect(Collectors.joining("\f"));
  }

  /** The lines that are not blank, in order. */
  List<Printed> lines() {
    List<Printed> lines = new ArrayList<>();
    for (Leaf leaf : leaves) {
      leaf.lines().stream().filter(line -> !line.text().isBlank()).forEach(lines::add);
    }
    return lines;
  }
}
