/**
 * Finds the passage of a text that a quotation reproduces, and determines how faithful the quotation is.
 *
 * <p>An extractor or a language model returns words without positions. A {@link dev.readout.grounding.Grounder}
 * compares them with the text word by word. Two words are equal if they have the same letters in one form of Unicode,
 * with the same case and diacritics. The marks between the words are compared separately: a quotation can be typeset in
 * another way and still be faithful, but it must not lose, gain or change a word.
 *
 * <p>A quotation is <em>bent</em> by a difference that leaves it faithful. Every other difference is a <em>change</em>.
 * A {@link dev.readout.grounding.GroundingPolicy} can accept some changes as bending, and refuse some bending as a
 * change.
 *
 * <p>In the table, a tier is the verdict on a quotation that differs in this way only. The tests have a list of texts and
 * quotations for each row.
 *
 * <table>
 *   <caption>The verdict on each way in which a quotation can differ from the text</caption>
 *   <tr><th>difference</th><th>verdict</th><th>reason</th></tr>
 *   <tr><td>quotation marks, apostrophes and ellipses of any form; {@code ``text''}, {@code <<text>>}</td>
 *     <td>TYPOGRAPHY</td><td>house styles</td></tr>
 *   <tr><td>a dash of any form and length, with or without spaces: {@code word – word}, {@code word—word}, {@code
 *     word--word}, {@code —dijo Ana—}; a short dash or a hyphen between two numbers: {@code 1914–1918}</td>
 *     <td>TYPOGRAPHY</td><td>house styles; a short dash between two words without spaces can also be a hyphen</td></tr>
 *   <tr><td>spaces and line breaks of any kind; spaces before a mark; in scripts without spaces, also none</td>
 *     <td>TYPOGRAPHY</td><td>layout</td></tr>
 *   <tr><td>soft hyphens, zero-width and directional characters, a byte order mark</td><td>TYPOGRAPHY</td><td>they are
 *     invisible</td></tr>
 *   <tr><td>composition, ligatures, full and half width, presentation forms, mathematical letters; subscript digits,
 *     Roman numbers and units of one character, ordinal indicators: {@code CO₂}, {@code Ⅳ}, {@code ㎏}, {@code ℃}, {@code
 *     1º}; Romanian {@code ş} for {@code ș}; Armenian {@code և} for {@code եւ}; Thai and Lao AM in two parts; a tatweel;
 *     middle dots and wave dashes of any form; Arabic commas, semicolons and question marks for Latin ones</td><td>TYPOGRAPHY</td><td>a reader sees the same; superscripts and fractions are not
 *     included, because {@code 10²} is not {@code 102}</td></tr>
 *   <tr><td>{@code *emphasis*}, {@code _emphasis_}, {@code \"}, tags such as {@code <b>}; character references of HTML
 *     with a semicolon, also escaped once more; controls in {@code U+0080} to {@code U+009F} as windows-1252; footnotes as
 *     {@code word[1]}, {@code word[a]}, {@code word¹}</td><td>TYPOGRAPHY</td><td>remains of markup or escaping; a
 *     superscript after a unit, a function or a number is a power</td></tr>
 *   <tr><td>a hyphen and a line break inside a word, or a hyphen and a space ({@code inter- national}), on either
 *     side</td><td>TYPOGRAPHY</td><td>remains of a narrow column or a PDF; the other side shows whether the hyphen
 *     belongs to the word; HYPHENATION can be refused</td></tr>
 *   <tr><td>a side in capitals: all of its words, and at least two of four letters, or one of at least four words; {@code
 *     STRASSE} for {@code Straße}, {@code ETAT} for {@code État}</td><td>TYPOGRAPHY</td><td>headlines are set in this way;
 *     acronyms alone are not a headline; CAPITALS can be refused</td></tr>
 *   <tr><td>a quotation mark that opens the same quotation again in a new paragraph; a comma or stop before or after a closing
 *     mark</td><td>TYPOGRAPHY</td><td>conventions for typesetting quotations; every other quotation mark between
 *     words counts, also at a line break, because two people may be speaking</td></tr>
 *   <tr><td>the case of the first letter, also Turkish {@code İ} and {@code i}, {@code I} and {@code ı}, and Dutch {@code
 *     IJ} and {@code ij}</td><td>OUTER</td><td>it fits a quotation into the sentence around it</td></tr>
 *   <tr><td>marks at the ends that one side does not have; a comma, full stop, exclamation mark or ellipsis in place of
 *     another</td><td>OUTER</td><td>these fit a quotation into the sentence around it</td></tr>
 *   <tr><td>a reporting clause that interrupts a quotation of the text, as in {@code “A,” he said. “B.”}: at most 12 words
 *     between a closing and an opening mark, in one paragraph; beside it, stops, commas and the case of the first letter may
 *     differ, but a question stays a question</td><td>JOINED</td><td>one speaker says the words on both sides: the clause
 *     belongs to the words before it, and it ends with a comma, or the words after it have no reporting clause of their
 *     own; {@code “No,” said Ann. “Yes,” said Bob.} stays two quotations, and so do a question and its answer; in doubt, the
 *     words are not joined</td></tr>
 *   <tr><td>a reporting clause between dashes inside the marks: {@code «A, — сказал он. — B»}</td><td>JOINED</td><td>the
 *     same, if the clause has a verb of speech</td></tr>
 *   <tr><td>{@code ...}, {@code …}, {@code . . .}, also in brackets or as {@code <…>}, in place of up to 200 words; beside it, marks and
 *     the case of the first letter may differ</td><td>ELISION</td><td>the mark shows the omission, and the parts are in
 *     the text's order; if the parts occur several times, the accepted occurrences closest to each other are taken; a whole
 *     sentence, clause or parenthesis between marks can be left out, even if it has a "not"</td></tr>
 *   <tr><td>an elision that begins in one quotation of the text and ends in another</td><td>ELISION</td><td>its kind is
 *     ELISION_BETWEEN_QUOTATIONS, which can be refused, because two people may be speaking</td></tr>
 *   <tr><td>words in brackets that the text does not have, in place of none: {@code the harbour [of Split]}; {@code
 *     [T]he}; an ending, as in {@code walk[ed]}; {@code [sic]}, {@code (sic)}, {@code [!]}, {@code [?]}; the same in
 *     {@code ［］} and {@code 〔〕}</td><td>INSERTION</td><td>the brackets show the editor's words</td></tr>
 *   <tr><td>words in brackets in place of up to three words, or eight characters in a script without spaces; {@code [he]’s}
 *     for {@code I’m}, {@code l’[accord]} for {@code l’année}</td><td>SUBSTITUTION</td><td>the brackets show the editor's
 *     words; at the start of a quotation, they replace the words after the nearest mark of the text if these are at most
 *     three; at the end, the words up to the nearest mark if these are not more than those in brackets; otherwise
 *     none</td></tr>
 *   <tr><td>brackets that add or remove a negator: {@code will [not] sign}, {@code can[not]}, {@code care[less]}; an
 *     elision that leaves out a negator of the clause beside it: {@code We will ... sign} for {@code We will not
 *     sign}</td><td>NEGATION: a change</td><td>the clause says the opposite; can be accepted</td></tr>
 *   <tr><td>other words in brackets than those in brackets of the text itself; brackets in place of letters inside a word:
 *     {@code [un]able}, {@code sa[ys]} for {@code said}; digits in brackets: {@code $5[00]}, {@code 19[89]}</td><td>a
 *     change</td><td>they are other words or numbers</td></tr>
 *   <tr><td>the case of other letters</td><td>CASE: a change</td><td>{@code US} is not {@code us}; can be
 *     accepted</td></tr>
 *   <tr><td>diacritics, vowel marks of Arabic, points of Hebrew, {@code ё} and {@code е}</td><td>DIACRITICS: a
 *     change</td><td>{@code año} is not {@code ano}; can be accepted; {@code й} and {@code и}, and {@code ı} and {@code i},
 *     are different letters</td></tr>
 *   <tr><td>dropped, added or changed punctuation or quotation marks between words; dropped brackets of the text itself; a
 *     hyphen in place of a space or a dash: {@code No-one was hurt} for {@code No – one was hurt}; {@code ..} in place of an
 *     ellipsis</td><td>PUNCTUATION: a change</td><td>{@code Let’s eat, Grandma}; can be accepted</td></tr>
 *   <tr><td>a question mark at the end in place of a full stop or exclamation mark, or the reverse; a question mark that
 *     the text does not have</td><td>PUNCTUATION: a change</td><td>a question is not a statement</td></tr>
 *   <tr><td>a blank line that the quotation does not have, if no mark is before it and no small letter after it</td>
 *     <td>PUNCTUATION: a change</td><td>a headline does not run into the body; a single line break is layout</td></tr>
 *   <tr><td>{@code its} for {@code it's}, {@code resign} for {@code re-sign}, {@code alot}, letters of another alphabet
 *     that look the same; directional overrides that reorder letters; the tags of another flag</td>
 *     <td>a change</td><td>they are other words</td></tr>
 *   <tr><td>numbers: every digit, sign, point, separator, percent sign and currency; a number that is spelled out</td>
 *     <td>a change</td><td>a number in words can only be read in a known language</td></tr>
 *   <tr><td>a word that is cut at an end, or beside a mark of elision or a bracket: {@code profit} of {@code non-profit},
 *     {@code U} of {@code U.S.}, {@code AT} of {@code AT&amp;T}, {@code km} of {@code km/h}, {@code happy} of {@code
 *     [un]happy}</td><td>DROPPED: a change</td><td>the rest is another word; but {@code Ann} of {@code Ann’s}, {@code il}
 *     of {@code qu’il} and {@code climate} of {@code #climate} are whole words, and so are two long words with a slash
 *     between them; {@code non…} shows that the word goes on</td></tr>
 *   <tr><td>a number that is cut: from its sign, currency, unit, point, fraction, exponent, groups of digits or the other
 *     end of a range, and at the end from {@code million} or {@code percent}</td><td>DROPPED: a change</td><td>the rest is
 *     another number</td></tr>
 *   <tr><td>a Chinese, Thai, Lao or Khmer negation directly before the first word; a Japanese, Korean, Bengali or Hindi
 *     one directly after the last word</td><td>DROPPED: a change</td><td>the rest says the opposite: {@code 不可能} is not
 *     {@code 可能}</td></tr>
 *   <tr><td>a syllable that is cut in Thai, Lao or Japanese: {@code タワ} of {@code タワー}</td><td>a change</td><td>it is
 *     another word</td></tr>
 * </table>
 *
 * <p>A passage does not include the quotation marks that enclose the quotation, or blanks beside them. Beyond its first and
 * last word, it includes the marks and blanks in which the quotation and the text agree. It includes both marks of
 * emphasis, as in {@code *word*}, or neither. It never cuts what a reader sees as one character.
 *
 * <p><strong>Every JVM gives the same verdict.</strong> The kinds of characters come from a table in this library,
 * which follows Unicode 16. Normal forms and letter cases come from the JVM, but only for characters that Unicode 13,
 * the version of JDK 17, already has.
 *
 * <table>
 *   <caption>The effect of each tier on a development set of 708 quotations from 29 English articles. The set calls
 *     408 of them faithful; six of these leave out a negation</caption>
 *   <tr><th>accepted up to</th><th>faithful found</th><th>changed accepted</th></tr>
 *   <tr><td>EXACT</td><td>72 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>TYPOGRAPHY</td><td>234 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>OUTER</td><td>348 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>JOINED</td><td>348 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>ELISION</td><td>402 of 408</td><td>0 of 300</td></tr>
 *   <tr><td>INSERTION, SUBSTITUTION</td><td>402 of 408</td><td>0 of 300</td></tr>
 * </table>
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.Grounder}: a text that is prepared to find quotations in it
 *   <li>{@link dev.readout.grounding.GroundingCorpus}: many texts that are prepared to find those that have a quotation
 *   <li>{@link dev.readout.grounding.Sightings}: the texts of a corpus that have a quotation, the best first
 *   <li>{@link dev.readout.grounding.Sighting}: one of these texts, and the verdict on it
 *   <li>{@link dev.readout.grounding.GroundingPolicy}: the differences that are accepted
 *   <li>{@link dev.readout.grounding.GroundingContext}: where to look for a quotation, and what decides between places
 *   <li>{@link dev.readout.grounding.Verdict}: one of the four verdicts that follow
 *   <li>{@link dev.readout.grounding.Faithful}: the quotation has the text's own words, perhaps bent
 *   <li>{@link dev.readout.grounding.Ambiguous}: the text has these words in several places
 *   <li>{@link dev.readout.grounding.Changed}: the text has most of the words, and the rest was changed
 *   <li>{@link dev.readout.grounding.Absent}: the quotation is not in the text
 *   <li>{@link dev.readout.grounding.Tier}: how far a quotation is bent
 *   <li>{@link dev.readout.grounding.Difference}: one place in which a quotation and the text differ
 *   <li>{@link dev.readout.grounding.WordRuns}: hashes of runs of words, with which an index finds texts that share words
 * </ul>
 *
 * <p>For contributors, this is the way of a quotation through the packages. {@code QuotationGrounding} calls one step
 * after the other. For a corpus, {@code CorpusGrounding} first selects the texts that can have the quotation, with
 * {@code internal.corpus}. Each of them then goes through all steps, with two differences: {@code CorpusQuotation} lets
 * the search work on the hashes of words, and lets only the stretches of the text that are compared be read.
 *
 * <ol>
 *   <li>Read: {@code Words}, in {@code internal.words}, reads the quotation and the text as words and gaps.
 *   <li>Search: {@code PartSearch}, in {@code internal.search}, finds the places where the text has all words of the
 *     quotation, apart from the editor's marks. It then searches the text without the reporting clauses that {@code
 *     Joints}, in {@code internal.joined}, found.
 *   <li>Compare: {@code PlaceComparison} compares the quotation with one place and lists the differences. {@code
 *     WholeWords}, in {@code internal.ends}, tells whether an end cuts a word. {@code Negators} and {@code ElidedNegation},
 *     in {@code internal.negation}, tell what negates a clause.
 *   <li>Nearest: {@code NearestSearch}, in {@code internal.nearest}, finds the nearest words if the search found no
 *     place.
 *   <li>Verdict: {@code TieBreaker} chooses between accepted places. Without an accepted place, {@code ChangedOrAbsent}
 *     decides.
 * </ol>
 */
@NullMarked
package dev.readout.grounding;

import org.jspecify.annotations.NullMarked;
