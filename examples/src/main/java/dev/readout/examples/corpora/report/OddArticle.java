package dev.readout.examples.corpora.report;

import java.util.List;

/** An odd article with a link to its page. */
record OddArticle(String href, String title, String line, List<String> reasons) {}
