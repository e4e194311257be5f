package dev.readout.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.statement.Form;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BratMappingTest {
    @Test
    void hasDefaults() {
        BratMapping mapping = BratMapping.builder().statements(List.of("Says")).build();
        assertThat(mapping.mention()).isEqualTo("Mention");
        assertThat(mapping.defaultForm()).isEqualTo(Form.INDIRECT);
        assertThat(mapping.form()).isEmpty();
        assertThat(mapping).hasToString("BratMapping of [Says]");
        assertThat(mapping).isEqualTo(mapping.toBuilder().build()).isNotEqualTo(BratMapping.usual());
    }

    @Test
    void knowsUsualNames() {
        BratMapping usual = BratMapping.usual();
        assertThat(usual).isSameAs(BratMapping.usual());
        assertThat(usual.sources()).containsExactly("Source", "Speaker", "Holder");
        assertThat(usual.form()).contains("Form");
    }

    @Test
    void knowsPolnear() {
        BratMapping polnear = BratMapping.polnear();
        assertThat(polnear.statements()).containsExactly("Attribution", "Attribution-no-source");
        assertThat(polnear.statementsAtCue()).isEmpty();
        assertThat(polnear.form()).isEmpty();
    }

    @Test
    void addersAddOneToEachList() {
        BratMapping mapping = BratMapping.usual().toBuilder()
                .addStatement("Says")
                .addStatementAtCue("Dire")
                .addStatementAtContent("Zitat")
                .addSource("Locuteur")
                .addCue("Verbe")
                .addContent("Propos")
                .addAddressee("Destinataire")
                .addFrame("Cadre")
                .addQuoted("Guillemets")
                .build();
        assertThat(mapping.statements()).containsExactly("Says");
        assertThat(mapping.statementsAtCue()).containsExactly("Statement", "Attribution", "Dire");
        assertThat(mapping.statementsAtContent()).containsExactly("Quotation", "Quote", "Zitat");
        assertThat(mapping.sources()).containsExactly("Source", "Speaker", "Holder", "Locuteur");
        assertThat(mapping.cues()).containsExactly("Cue", "Verbe");
        assertThat(mapping.contents()).containsExactly("Content", "Quotation", "Quote", "Propos");
        assertThat(mapping.addressees()).containsExactly("Addressee", "Recipient", "Destinataire");
        assertThat(mapping.frames()).containsExactly("Frame", "Cadre");
        assertThat(mapping.quoted()).containsExactly("Quoted", "Guillemets");
    }

    @Test
    void nullUnsetsAnAttribute() {
        BratMapping mapping = BratMapping.usual().toBuilder()
                .form(null)
                .medium(null)
                .status(null)
                .build();
        assertThat(mapping.form()).isEmpty();
        assertThat(mapping.medium()).isEmpty();
        assertThat(mapping.status()).isEmpty();
    }

    private static Arguments refusal(UnaryOperator<BratMapping.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    private static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        b -> b.statementsAtCue(List.of()).statementsAtContent(List.of()),
                        "statements must have at least one type: []"),
                refusal(b -> b.statements(List.of("Statement")), "statements must have each type once: Statement"),
                refusal(b -> b.statements(List.of(" ")), "statements must not be blank: \" \""),
                refusal(b -> b.statements(List.of("a b")), "statements must have no white space and no colon: \"a b\""),
                refusal(b -> b.cues(List.of("a:b")), "name must have no white space and no colon: \"a:b\""),
                refusal(b -> b.cues(List.of("Cue", "Source")), "names must have each name once: Source"),
                refusal(
                        b -> b.frames(List.of("Frame2")),
                        "name must not end in a digit, which numbers further arguments: Frame2"),
                refusal(b -> b.mention("a\u00a0b"), "mention must have no white space and no colon: \"a\u00a0b\""),
                refusal(b -> b.form(""), "form must not be blank: \"\""),
                refusal(b -> b.medium("OrForm"), "form, medium and status must have each name once: OrForm"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(UnaryOperator<BratMapping.Builder> change, String message) {
        BratMapping.Builder builder = change.apply(BratMapping.usual().toBuilder());
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
