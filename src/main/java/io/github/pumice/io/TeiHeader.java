package io.github.pumice.io;

import com.google.common.collect.ImmutableMap;
import io.github.pumice.core.Document;
import java.io.IOException;

/**
 * The header of a TEI document, after the TEI Guidelines P5, chapter 2.2: what the metadata tell of
 * the electronic text in {@code titleStmt} and {@code publicationStmt}, of the printed one in
 * {@code sourceDesc}.
 */
final class TeiHeader {
  /** Who did what for the electronic text. */
  private static final ImmutableMap<String, String> WORKS =
      ImmutableMap.of(
          "transcriber", "transcription", "encoder", "encoding", "proofreader", "proofreading");

  private final ImmutableMap<String, String> facts;
  private final String name;
  private final Xml xml;

  TeiHeader(Document document, Xml xml) {
    this.facts = document.metadata();
    this.name = document.source().name();
    this.xml = xml;
  }

  void write() throws IOException {
    xml.start("teiHeader").start("fileDesc");
    titles();
    publication();
    xml.start("sourceDesc");
    source();
    xml.end().end().end();
  }

  private void titles() throws IOException {
    xml.start("titleStmt");
    xml.start("title").text(facts.getOrDefault("title", name)).end();
    element("author", "author");
    element("editor", "editor");
    for (var work : WORKS.entrySet()) {
      String who = facts.get(work.getKey());
      if (who != null) {
        xml.start("respStmt").start("resp").text(work.getValue()).end();
        xml.start("name").text(who).end().end();
      }
    }
    xml.end();
  }

  private void publication() throws IOException {
    xml.start("publicationStmt");
    String digitizer = facts.get("digitizer");
    if (digitizer == null) {
      xml.start("p").text("Unpublished.").end();
    } else {
      xml.start("distributor").text(digitizer).end();
      element("released", "date");
      element("identifier", "idno");
      element("url", "idno", "type", "URL");
      if (facts.containsKey("rights")) {
        xml.start("availability");
        element("rights", "p");
        xml.end();
      }
    }
    xml.end();
  }

  private void source() throws IOException {
    String note = "A transcript, cleaned by Pumice: " + name;
    if (!facts.containsKey("source") && !facts.containsKey("published")) {
      xml.start("p").text(note).end();
      return;
    }
    element("source", "bibl");
    element("published", "bibl");
    xml.start("bibl").text(note).end();
  }

  private void element(String fact, String element, String... attributes) throws IOException {
    String value = facts.get(fact);
    if (value != null) {
      xml.start(element, attributes).text(value).end();
    }
  }
}
