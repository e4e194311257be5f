package dev.readout.html.internal.draft;

import dev.readout.draft.DraftFinding;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftStatement;
import dev.readout.draft.GroundedDraft;
import dev.readout.draft.GroundedStatement;
import dev.readout.grounding.Absent;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.html.internal.sides.DifferenceMarks;
import dev.readout.html.internal.sides.Side;
import dev.readout.html.internal.sides.Sides;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes claims of the statements of a draft. */
final class ClaimMaker {
    private static final String DRAFT = "The draft";
    private static final String ARTICLE = "The article";
    private static final double SIMILAR = 0.3;

    private final GroundedDraft grounded;

    ClaimMaker(GroundedDraft grounded) {
        this.grounded = grounded;
    }

    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        for (GroundedStatement statement : grounded.statements()) {
            claims.add(claim(claims.size(), statement));
        }
        return claims;
    }

    private Claim claim(int index, GroundedStatement statement) {
        DraftStatement draft = statement.draft();
        boolean isFound = statement.statement().isPresent();
        Tier tier = VerdictWords.tier(statement);
        return new Claim(
                index + 1,
                isFound,
                isFound && tier != Tier.EXACT,
                isFound ? VerdictWords.of(tier) : VerdictWords.reason(statement),
                draft.sources().stream().map(this::name).collect(Collectors.joining(" and ")),
                String.join(" ", draft.cue()),
                EnumWords.of(draft.form()) + (draft.status() == Status.SAID ? "" : ", " + EnumWords.of(draft.status())),
                pieces(statement),
                statement.findings().stream()
                        .filter(finding -> !isShownBeside(finding))
                        .map(ClaimMaker::note)
                        .toList());
    }

    /** Returns the name of the speaker, or else the words that stand for the speaker. */
    private String name(DraftSource source) {
        Optional<String> mention = source.mention();
        return source.speaker()
                .flatMap(id -> grounded.article().speaker(id))
                .map(Speaker::displayName)
                .or(() -> mention)
                .or(source::speaker)
                .orElse("");
    }

    private static List<Sides> pieces(GroundedStatement statement) {
        List<String> words = statement.draft().content().isEmpty()
                ? statement.draft().cue()
                : statement.draft().content().stream().map(DraftPiece::exact).toList();
        List<Sides> pieces = new ArrayList<>();
        for (int i = 0; i < words.size() && i < statement.verdicts().size(); i++) {
            pieces.add(sides(words.get(i), statement.verdicts().get(i), statement));
        }
        return pieces;
    }

    private static Sides sides(String words, Verdict verdict, GroundedStatement statement) {
        Optional<Passage> passage = passage(verdict, statement);
        boolean isShown = passage.isPresent();
        return new Sides(
                "",
                Side.of(DRAFT, words, isShown ? DifferenceMarks.inQuotation(verdict.differences()) : List.of()),
                passage.map(found ->
                                Side.of(ARTICLE, found, DifferenceMarks.inText(verdict.differences()), note(verdict)))
                        .orElseGet(() -> Side.none(ARTICLE, "These words are not in the article.")),
                isShown ? DifferenceMarks.rows(verdict.differences()) : List.of());
    }

    /** Returns the words to show for a verdict. Of several places, this is the one that the statement has. */
    private static Optional<Passage> passage(Verdict verdict, GroundedStatement statement) {
        return verdict.match(
                faithful -> Optional.of(faithful.passage()),
                ambiguous -> ambiguous.passages().stream()
                        .filter(passage -> statement
                                .statement()
                                .filter(found -> found.passage().overlaps(passage))
                                .isPresent())
                        .findFirst()
                        .or(() -> Optional.of(ambiguous.first().passage())),
                changed -> Optional.of(changed.nearest()),
                absent -> absent.similarity() < SIMILAR ? Optional.empty() : absent.nearest());
    }

    private static String note(Verdict verdict) {
        return verdict instanceof Absent ? "The most similar words" : VerdictWords.places(verdict);
    }

    /** Returns whether the pieces of the content show what a finding says. */
    private static boolean isShownBeside(DraftFinding finding) {
        return switch (finding.kind()) {
            case CHANGED, ABSENT, AMBIGUOUS -> finding.place().matches("/statements/\\d+/content/\\d+/exact");
            default -> false;
        };
    }

    /** Returns a finding, with its place as people write it: {@code sources[0].mention}. */
    static Claim.Note note(DraftFinding finding) {
        String place = finding.place().replaceFirst("^/statements/\\d+", "");
        String readable = place.isEmpty()
                ? ""
                : place.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        return new Claim.Note(readable, finding.problem(), finding.isLeftOut());
    }
}
