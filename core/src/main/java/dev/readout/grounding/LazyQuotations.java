package dev.readout.grounding;

import dev.readout.quotation.Quotations;
import dev.readout.text.Text;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text, made when they are first needed. Two threads may make them twice, which does no harm.
 */
final class LazyQuotations implements Supplier<Quotations> {
    private final Text text;
    private volatile @Nullable Quotations quotations;

    LazyQuotations(Text text) {
        this.text = text;
    }

    @Override
    public Quotations get() {
        Quotations known = quotations;
        if (known == null) {
            known = Quotations.in(text);
            quotations = known;
        }
        return known;
    }
}
