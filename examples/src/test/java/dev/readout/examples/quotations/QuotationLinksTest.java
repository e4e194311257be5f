package dev.readout.examples.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.GroundingCorpus;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Sighting;
import dev.readout.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The random quotations are the same in every run. */
class QuotationLinksTest {
    private final Random random = new Random(34);

    private static QuotedWords quotation(long article, String words) {
        return new QuotedWords(article, 1, null, "", words);
    }

    private static Version version(long article, String words) {
        return Version.of(quotation(article, words));
    }

    private String word() {
        return "w" + (int) (4_000 * random.nextDouble() * random.nextDouble());
    }

    private List<String> words(int count) {
        return Stream.generate(this::word).limit(count).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns a copy of a quotation, bent in one of ten ways. */
    private String bent(String quotation) {
        List<String> words = new ArrayList<>(List.of(quotation.split(" ", -1)));
        int any = random.nextInt(words.size());
        int third = words.size() / 3;
        switch (words.size() < 6 ? 1 : random.nextInt(10)) {
            case 0 -> words.set(any, "*" + words.get(any) + "*");
            case 1 -> words.replaceAll(word -> word.toUpperCase(Locale.ROOT));
            case 2 -> words.set(0, "“W" + words.get(0).substring(1));
            case 3 -> words = words.subList(third, words.size());
            case 4 -> words = words.subList(third, Math.min(words.size(), Math.max(third + 5, 2 * third)));
            case 5 -> words.set(any, word());
            case 6 -> words.remove(any);
            case 7 -> words.add(any, word());
            case 8 -> {
                words.subList(third + 1, 2 * third).clear();
                words.add(third + 1, "...");
            }
            default -> {
                words.set(any, word());
                words.set(random.nextInt(words.size()), word());
            }
        }
        return String.join(" ", words);
    }

    /** Returns quotations of which most are bent copies of others, or copies of copies. Some have no date. */
    private List<QuotedWords> quotations(int count) {
        List<QuotedWords> quotations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = i < 10 || random.nextInt(4) == 0
                    ? String.join(" ", words(15 + random.nextInt(15)))
                    : bent(quotations.get(random.nextInt(i)).words());
            LocalDate date = random.nextInt(5) == 0 ? null : LocalDate.of(2024, 1, 1 + random.nextInt(28));
            quotations.add(new QuotedWords(i / 2 + 1, i % 2 + 1, date, "", words));
            if (random.nextInt(4) == 0) {
                quotations.add(new QuotedWords(count + i, 1, date, "", words));
                i++;
            }
        }
        return quotations;
    }

    private static List<Version> versions(List<QuotedWords> quotations) {
        Versions versions = new Versions(5);
        quotations.forEach(versions::add);
        return versions.list();
    }

    // The links do not depend on the order

    @Test
    void areTheSameWhateverTheOrderOfTheQuotations() {
        List<QuotedWords> quotations = quotations(300);
        List<Version> versions = versions(quotations);
        QuotationLinks links = QuotationLinks.of(versions, SharedWords.DEFAULT);
        assertThat(links.links()).hasSizeGreaterThan(200);
        assertThat(links.best()).hasSizeGreaterThan(100);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(quotations, random);
            List<Version> shuffled = new ArrayList<>(versions(quotations));
            assertThat(shuffled).isEqualTo(versions);
            Collections.shuffle(shuffled, random);
            QuotationLinks again = QuotationLinks.of(shuffled, SharedWords.DEFAULT);
            assertThat(again).isEqualTo(links);
            List<Link> all = new ArrayList<>(links.links());
            Collections.shuffle(all, random);
            assertThat(new QuotationLinks(all, 0).best()).isEqualTo(links.best());
            assertThat(Family.of(shuffled, again.best())).isEqualTo(Family.of(versions, links.best()));
        }
    }

    @Test
    void areTheSameHoweverTheQuotationsAreSplit() {
        List<QuotedWords> quotations = quotations(200);
        Map<String, Version> merged = new HashMap<>();
        for (int from = 0; from < quotations.size(); from += 37) {
            Map<String, Version> part = new HashMap<>();
            quotations
                    .subList(from, Math.min(quotations.size(), from + 37))
                    .forEach(quotation -> part.merge(quotation.words(), Version.of(quotation), Version::and));
            part.values().forEach(version -> merged.merge(version.words(), version, (one, other) -> other.and(one)));
        }
        assertThat(versions(quotations))
                .containsExactlyInAnyOrderElementsOf(merged.values().stream()
                        .filter(version -> QuotationHashes.isLongEnough(version.words(), 5))
                        .toList());
    }

    /** Another engine joins by hashes, counts the shared ones, and takes the least ranked link of each version. */
    @Test
    void areThoseThatTheStepsGiveOneByOne() {
        List<Version> versions = versions(quotations(200));
        List<Link> links = new ArrayList<>();
        for (Version one : versions) {
            Set<Long> hashes =
                    Arrays.stream(QuotationHashes.of(one.words(), 3)).boxed().collect(Collectors.toSet());
            for (Version other : versions) {
                long[] others = QuotationHashes.of(other.words(), 3);
                int shared =
                        (int) Arrays.stream(others).filter(hashes::contains).count();
                if (Version.EARLIEST_FIRST.compare(one, other) < 0
                        && QuotationHashes.areEnough(shared, hashes.size(), others.length)) {
                    new VersionComparison().compare(one, other).ifPresent(links::add);
                }
            }
        }
        Set<Version> copies = links.stream().map(Link::quotation).collect(Collectors.toSet());
        Map<Version, Optional<RankedLink>> best = links.stream()
                .map(link -> new RankedLink(link, copies.contains(link.original())))
                .filter(RankedLink::isUsable)
                .collect(Collectors.groupingBy(
                        ranked -> ranked.link().quotation(), Collectors.minBy(RankedLink::compareTo)));
        QuotationLinks expected = QuotationLinks.of(versions, new SharedWords(3, Integer.MAX_VALUE));
        assertThat(expected.links()).containsExactlyInAnyOrderElementsOf(links);
        assertThat(expected.best())
                .containsExactlyInAnyOrderElementsOf(best.values().stream()
                        .map(ranked -> ranked.orElseThrow().link())
                        .toList());
    }

    // The best link

    @Test
    void theBestLinksHaveNoCycle() {
        for (int round = 0; round < 20; round++) {
            QuotationLinks links = QuotationLinks.of(versions(quotations(150)), SharedWords.DEFAULT);
            Map<Version, Version> originals = new HashMap<>();
            for (Link link : links.best()) {
                assertThat(originals.put(link.quotation(), link.original())).isNull();
            }
            for (Version version : originals.keySet()) {
                Set<Version> chain = new HashSet<>();
                for (Version at = version; at != null; at = originals.get(at)) {
                    assertThat(chain.add(at)).as("a cycle at %s", at).isTrue();
                }
            }
        }
    }

    @Test
    void aLinkToALaterCopyIsNotUsed() {
        Version first = version(1, "a b c d e f");
        Version second = version(2, "a b c d e g");
        Link toLater = new Link(first, second, true, null, 1, List.of());
        Link toEarlier = new Link(second, first, false, null, 1, List.of());
        assertThat(new RankedLink(toLater, true).isUsable()).isFalse();
        assertThat(new RankedLink(toLater, false).isUsable()).isTrue();
        assertThat(new RankedLink(toEarlier, true).isUsable()).isTrue();
    }

    @Test
    void copiesOfCopiesBelongToTheOriginal() {
        Version original = version(1, "we will not sign the treaty before the other side opens its books");
        Version changed = version(2, "we will never sign the treaty before the other side opens its books");
        Version copyOfChanged = version(3, "We will never sign the treaty before the other side opens its books");
        Version part = version(4, "never sign the treaty before the other side");
        List<Version> all = List.of(original, changed, copyOfChanged, part);
        List<Link> best = QuotationLinks.of(all, SharedWords.DEFAULT).best();
        assertThat(best).hasSize(3).allMatch(link -> link.original().equals(original));
        assertThat(Family.of(all, best))
                .hasSize(1)
                .first()
                .extracting(Family::uses)
                .isEqualTo(4L);
    }

    @Test
    void faithfulWordsComeBeforeChangedOnes() {
        Version earlier = version(1, "we will never sign the treaty and go home tonight");
        Version later =
                version(2, "they said that the delegates will not sign the treaty and stay at the lake until May");
        Version part = version(3, "will not sign the treaty and");
        List<Link> best = QuotationLinks.of(List.of(earlier, later, part), SharedWords.DEFAULT)
                .best();
        assertThat(best.stream().filter(link -> link.quotation().equals(part)))
                .extracting(Link::original)
                .containsExactly(later);
    }

    // What is found

    @Test
    void hashesOfTooManyVersionsAreLeftOut() {
        List<Version> versions = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> version(i, "we all thank our hosts x" + i))
                .toList();
        QuotationLinks all = QuotationLinks.of(versions, new SharedWords(3, 12));
        assertThat(all.links()).hasSize(66);
        assertThat(all.hashesLeftOut()).isZero();
        QuotationLinks some = QuotationLinks.of(versions, new SharedWords(3, 11));
        assertThat(some.links()).isEmpty();
        assertThat(some.hashesLeftOut()).isEqualTo(3);
    }

    @Test
    void noVersionsHaveNoLinks() {
        assertThat(QuotationLinks.of(List.of(), SharedWords.DEFAULT).best()).isEmpty();
        assertThat(QuotationLinks.of(List.of(version(1, "a b c d e")), SharedWords.DEFAULT)
                        .links())
                .isEmpty();
    }

    @Test
    void everyCopyWithThreeUnchangedWordsInARowIsCompared() {
        for (int round = 0; round < 300; round++) {
            String original = String.join(" ", words(5 + random.nextInt(25)));
            String part = String.join(" ", List.of(original.split(" ", -1)).subList(1, 5));
            assertThat(QuotationHashes.areEnough(
                            (int) Arrays.stream(QuotationHashes.of(part, 3)).count(),
                            QuotationHashes.of(original, 3).length,
                            QuotationHashes.of(part, 3).length))
                    .isTrue();
            assertThat(Arrays.stream(QuotationHashes.of(original, 3)).boxed())
                    .containsAll(
                            Arrays.stream(QuotationHashes.of(part, 3)).boxed().toList());
        }
    }

    /** The documentation has the figures of larger sets. GroundingCorpus finds texts by an index of its own. */
    @Test
    void mostLinksThatACorpusFindsAreFound() {
        List<QuotedWords> quotations = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String original = String.join(" ", words(8 + random.nextInt(20)));
            quotations.add(quotation(quotations.size(), original));
            for (int copy = 0; copy < 3; copy++) {
                quotations.add(quotation(quotations.size(), bent(original)));
            }
        }
        List<Version> versions = versions(quotations);
        GroundingCorpus<Version> corpus = versions.stream()
                .collect(GroundingCorpus.collector(version -> version, version -> Text.of(version.words())));
        VersionComparison comparison = new VersionComparison();
        Set<Link> expected = new HashSet<>();
        for (Version version : versions) {
            for (Sighting<Version> sighting : corpus.ground(version.words(), GroundingPolicy.defaults(), 1_000)
                    .best()) {
                if (!sighting.key().equals(version)) {
                    comparison.compare(version, sighting.key()).ifPresent(expected::add);
                }
            }
        }
        Set<Link> found =
                new HashSet<>(QuotationLinks.of(versions, SharedWords.DEFAULT).links());
        List<Link> missed =
                expected.stream().filter(link -> !found.contains(link)).toList();
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(missed.stream().filter(link -> link.tier() != null)).isEmpty();
        assertThat(missed).hasSizeLessThan(expected.size() * 3 / 100);
    }
}
