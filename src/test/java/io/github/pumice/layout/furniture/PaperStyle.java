package io.github.pumice.layout.furniture;

import java.util.List;

/**
 * How a publisher of journals sets what stands around a paper. In the lines {@code #} is the page's
 * number, {@code @} its place in the paper, {@code %} the number of its pages, {@code A} with a
 * sign after it the authors ({@code A~}), {@code T~} the short title, {@code J~} the journal.
 *
 * @param name what it stands for
 * @param first what stands above the paper's first page
 * @param left above left pages
 * @param right above right pages
 * @param firstFoot below the first page
 * @param foot below the others
 */
record PaperStyle(
    String name,
    List<String> first,
    List<String> left,
    List<String> right,
    List<String> firstFoot,
    List<String> foot) {

  /** Seventeen habits of publishers and archives since 1970. */
  static List<PaperStyle> all() {
    return List.of(
        new PaperStyle(
            "one line with volume and pages",
            List.of("J~ 12 (2009) 101–112"),
            List.of("#   A~ et al. / J~ 12 (2009) 101–112"),
            List.of("A~ et al. / J~ 12 (2009) 101–112   #"),
            List.of("0304-3991/$ - see front matter © 2009 Tidewater Press. All rights reserved."),
            List.of()),
        new PaperStyle(
            "place of pages in the paper",
            List.of("RESEARCH ARTICLE"),
            List.of("T~"),
            List.of("T~"),
            List.of("J~ | https://doi.org/10.1000/journal.0123 March 3, 2015   @ / %"),
            List.of("J~ | https://doi.org/10.1000/journal.0123 March 3, 2015   @ / %")),
        new PaperStyle(
            "authors and short title",
            List.of("J~ (2011) 34:101–118", "DOI 10.1000/s00123-011-0123-4"),
            List.of("#   A~"),
            List.of("T~   #"),
            List.of("1 3"),
            List.of("1 3")),
        new PaperStyle(
            "head of two lines",
            List.of("A~ et al. J~ 2012, 12:33", "http://www.tidewater.example/1471-2288/12/33"),
            List.of(
                "A~ et al. J~ 2012, 12:33   Page @ of %",
                "http://www.tidewater.example/1471-2288/12/33"),
            List.of(
                "A~ et al. J~ 2012, 12:33   Page @ of %",
                "http://www.tidewater.example/1471-2288/12/33"),
            List.of(),
            List.of()),
        new PaperStyle(
            "line of the library",
            List.of("J~ 1998; 27: 101–108"),
            List.of("# A~"),
            List.of("T~ #"),
            List.of("Downloaded from http://tidewater.example/ at Lower Aue on May 3, 2014"),
            List.of("Downloaded from http://tidewater.example/ at Lower Aue on May 3, 2014")),
        new PaperStyle(
            "number of the article and the page",
            List.of("J~ 65, 012101 (2002)"),
            List.of("A~   J~ 65 012101"),
            List.of("T~   J~ 65 012101"),
            List.of("1063-651X/2002/65(1)/012101(9)/$20.00   012101-@   © 2002 The Society"),
            List.of("012101-@")),
        new PaperStyle(
            "folio at the foot only", List.of(), List.of(), List.of(), List.of("#"), List.of("#")),
        new PaperStyle(
            "journal at the foot",
            List.of("ORIGINAL RESEARCH", "published: 03 May 2014", "doi: 10.1000/roads.2014.00033"),
            List.of("A~ et al.   T~"),
            List.of("A~ et al.   T~"),
            List.of("J~ | www.tidewater.example   May 2014 | Volume 5 | Article 33 | @"),
            List.of("J~ | www.tidewater.example   May 2014 | Volume 5 | Article 33 | @")),
        new PaperStyle(
            "capitals",
            List.of("J~, VOL. 12, NO. 3, MAY 2009   #"),
            List.of("#   J~, VOL. 12, NO. 3, MAY 2009"),
            List.of("A~ et al.: T~   #"),
            List.of("Manuscript received May 3, 2008; revised June 1, 2008."),
            List.of()),
        new PaperStyle(
            "stamp of an archive",
            List.of(),
            List.of("# A~"),
            List.of("T~ #"),
            List.of(
                "This content downloaded from 10.0.0.12 on Wed, 3 May 2014 10:14:15 AM",
                "All use subject to the Terms and Conditions"),
            List.of(
                "This content downloaded from 10.0.0.12 on Wed, 3 May 2014 10:14:15 AM",
                "All use subject to the Terms and Conditions")),
        new PaperStyle(
            "so many pages of so many",
            List.of(),
            List.of("J~ 2012, 12:33", "http://www.tidewater.example/1471-2288/12/33"),
            List.of("J~ 2012, 12:33", "http://www.tidewater.example/1471-2288/12/33"),
            List.of("Page @ of %", "(page number not for citation purposes)"),
            List.of("Page @ of %", "(page number not for citation purposes)")),
        new PaperStyle(
            "author manuscript",
            List.of("Public Access", "J~. Author manuscript; available in PMC 2009 May 3."),
            List.of("A~ et al.", "Page @"),
            List.of("A~ et al.", "Page @"),
            List.of(
                "J~. Author manuscript; available in PMC 2009 May 3.",
                "Lower Aue Author Manuscript",
                "Lower Aue Author Manuscript",
                "Lower Aue Author Manuscript"),
            List.of(
                "J~. Author manuscript; available in PMC 2009 May 3.",
                "Lower Aue Author Manuscript",
                "Lower Aue Author Manuscript",
                "Lower Aue Author Manuscript")),
        new PaperStyle(
            "volume and date in turn",
            List.of(),
            List.of("# J~   VOLUME 12 • NUMBER 3 • MAY 3, 2009"),
            List.of("MAY 3, 2009 • VOLUME 12 • NUMBER 3   J~ #"),
            List.of("This paper is also at http://www.tidewater.example/12/3"),
            List.of()),
        new PaperStyle(
            "single blanks",
            List.of("101–112 J~, 2009, Vol. 12, No. 3", "doi:10.1000/j.0123"),
            List.of("# J~, 2009, Vol. 12, No. 3"),
            List.of("J~, 2009, Vol. 12, No. 3 #"),
            List.of("© 2009 The Author(s)"),
            List.of()),
        new PaperStyle(
            "address at the foot",
            List.of(),
            List.of(),
            List.of(),
            List.of("www.tidewater.example/cgi/doi/10.1000/j.0123   J~   vol. 12   no. 3"),
            List.of("# | www.tidewater.example/cgi/doi/10.1000/j.0123   A~ et al.")),
        new PaperStyle(
            "folio above the head",
            List.of(),
            List.of("#", "A~"),
            List.of("#", "T~"),
            List.of("#"),
            List.of()),
        new PaperStyle(
            "call for papers",
            List.of(),
            List.of("A~ et al.", "Tidewater"),
            List.of("Tidewater", "T~"),
            List.of(
                "submit your manuscript | www.tidewater.example", "Tidewater", "J~ 2009:12", "#"),
            List.of(
                "submit your manuscript | www.tidewater.example", "Tidewater", "J~ 2009:12", "#")));
  }
}
