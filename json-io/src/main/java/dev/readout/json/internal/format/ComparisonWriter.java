package dev.readout.json.internal.format;

import dev.readout.comparison.Comparison;
import dev.readout.comparison.Disagreement;
import dev.readout.comparison.MeetingPair;
import dev.readout.comparison.ParticipantPair;
import dev.readout.comparison.QuotationPair;
import dev.readout.comparison.SpeakerPair;
import dev.readout.comparison.StatementPair;
import dev.readout.grounding.Difference;
import dev.readout.json.internal.syntax.JsonOutput;
import dev.readout.json.internal.syntax.MemberName;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes one comparison: both articles, the pairs, and what follows from them. The order of the calls is the order of the
 * members.
 */
public final class ComparisonWriter {
    static final String VERSION = "1";

    private final JsonOutput out;
    private final ArticleWriter articles;

    public ComparisonWriter(JsonOutput out) {
        this.out = out;
        articles = new ArticleWriter(out);
    }

    public void write(Comparison comparison) {
        out.startObject();
        string(MemberName.COMPARISON, VERSION);
        out.name(MemberName.FIRST);
        articles.write(comparison.first());
        out.name(MemberName.SECOND);
        articles.write(comparison.second());
        list(MemberName.SPEAKERS, comparison.speakers(), this::speakers);
        list(MemberName.MEETINGS, comparison.meetings(), this::meetings);
        list(MemberName.STATEMENTS, comparison.statements(), this::statements);
        out.endObject();
    }

    private void speakers(SpeakerPair pair) {
        out.startObject();
        string(MemberName.FIRST, pair.first().id());
        string(MemberName.SECOND, pair.second().id());
        string(MemberName.REASON, EnumWords.word(pair.reason()));
        list(MemberName.DISAGREEMENTS, pair.disagreements(), this::disagreement);
        out.endObject();
    }

    private void meetings(MeetingPair pair) {
        out.startObject();
        string(MemberName.FIRST, pair.first().id());
        string(MemberName.SECOND, pair.second().id());
        string(MemberName.REASON, EnumWords.word(pair.reason()));
        list(MemberName.PARTICIPANTS, pair.participants(), this::participants);
        list(MemberName.DISAGREEMENTS, pair.disagreements(), this::disagreement);
        out.endObject();
    }

    private void participants(ParticipantPair pair) {
        out.startObject();
        index(MemberName.FIRST, pair.firstPlace());
        index(MemberName.SECOND, pair.secondPlace());
        list(MemberName.DISAGREEMENTS, pair.disagreements(), this::disagreement);
        out.endObject();
    }

    private void statements(StatementPair pair) {
        out.startObject();
        index(MemberName.FIRST, pair.firstPlace());
        index(MemberName.SECOND, pair.secondPlace());
        out.name(MemberName.SIMILARITY);
        out.number(pair.similarity());
        list(MemberName.QUOTATIONS, pair.quotations(), this::quotations);
        list(MemberName.DISAGREEMENTS, pair.disagreements(), this::disagreement);
        out.endObject();
    }

    private void quotations(QuotationPair pair) {
        out.startObject();
        string(MemberName.FIRST_PLACE, pair.firstPlace());
        string(MemberName.SECOND_PLACE, pair.secondPlace());
        string(MemberName.RESULT, result(pair));
        list(MemberName.DIFFERENCES, pair.secondInFirst().differences(), this::difference);
        out.endObject();
    }

    /** Returns what both verdicts say together. */
    static String result(QuotationPair pair) {
        if (pair.isChanged()) {
            return "changed";
        }
        boolean isFirstInSecond = pair.firstInSecond().isFaithful();
        boolean isSecondInFirst = pair.secondInFirst().isFaithful();
        return isFirstInSecond && isSecondInFirst ? "same" : isFirstInSecond ? "first-in-second" : "second-in-first";
    }

    private void difference(Difference difference) {
        out.startObject();
        string(MemberName.KIND, EnumWords.word(difference.kind()));
        string(MemberName.FIRST_WORDS, difference.text());
        string(MemberName.SECOND_WORDS, difference.quotation());
        out.endObject();
    }

    private void disagreement(Disagreement disagreement) {
        out.startObject();
        string(MemberName.KIND, EnumWords.word(disagreement.kind()));
        string(MemberName.FIRST_WORDS, disagreement.firstWords());
        string(MemberName.SECOND_WORDS, disagreement.secondWords());
        string(MemberName.FIRST_PLACE, disagreement.firstPlace());
        string(MemberName.SECOND_PLACE, disagreement.secondPlace());
        out.endObject();
    }

    private void string(MemberName member, String value) {
        out.name(member);
        out.string(value);
    }

    private void index(MemberName member, String place) {
        out.name(member);
        out.number(index(place));
    }

    /** Returns the index at the end of a pointer. */
    static int index(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf('/') + 1));
    }

    private <T> void list(MemberName member, List<T> values, Consumer<T> write) {
        if (!values.isEmpty()) {
            out.name(member);
            out.startList();
            values.forEach(write);
            out.endList();
        }
    }
}
