package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.json.internal.format.ArticleWriter;
import dev.readout.json.internal.syntax.Utf8Output;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** The parts of an article in native JSON, as bodies have them. */
final class NativeJson {
    private final String about;
    private final List<String> statements;

    private NativeJson(String about, List<String> statements) {
        this.about = about;
        this.statements = statements;
    }

    static NativeJson of(Article article) {
        try (Utf8Output out = new Utf8Output()) {
            ArticleWriter writer = new ArticleWriter(out);
            List<String> statements = new ArrayList<>(article.statements().size());
            // The words of passages are copied from the text.
            out.startList();
            out.text(article.text());
            int start = out.length();
            writer.writeWithoutText(article);
            String about = after(out, start);
            for (Statement statement : article.statements()) {
                start = out.length();
                writer.statement(statement);
                statements.add(after(out, start));
            }
            return new NativeJson(about, statements);
        }
    }

    /** Returns the value that was written from an offset on, which begins with the comma before it. */
    private static String after(Utf8Output out, int offset) {
        return out.string(offset + 1, out.length());
    }

    /** Returns the article without its text and its statements. */
    String about() {
        return about;
    }

    String statement(int index) {
        return statements.get(index);
    }
}
