package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.json.Layout;
import dev.readout.json.ReadoutJson;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** How do I write an article? */
@Command(
        name = "WriteYourOwn",
        description = "Writes an article of one sentence and prints it as JSON.",
        mixinStandardHelpOptions = true)
public final class WriteYourOwn implements Callable<Integer> {
    @Override
    public Integer call() {
        Composition text = new Composer()
                .headline()
                .write("Mayor opens bridge")
                .paragraph()
                .write("“")
                .mark("words", "It holds,")
                .write("” the ")
                .mark("who", "mayor")
                .write(" ")
                .mark("said", "joked")
                .write(".")
                .compose();
        Person mayor = Person.builder().id("mayor").description("the mayor").build();
        Statement joke = Statement.builder()
                .form(Form.DIRECT)
                .addSource(Source.of(text.passage("who"), mayor))
                .cue(Cue.of(text.passage("said"), "joke"))
                .content(text.passage("words"))
                .build();
        Article article = Article.builder()
                .text(text.text())
                .blocks(text.blocks())
                .addSpeaker(mayor)
                .addStatement(joke)
                .build();
        System.out.println(ReadoutJson.toJson(article, Layout.INDENTED));
        return 0;
    }

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Cli.main(new WriteYourOwn(), args);
    }
}
