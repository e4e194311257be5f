package com.example.modulepath;

import dev.readout.article.Article;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.html.HtmlRenderer;
import dev.readout.json.ReadoutJson;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Builds, writes and reads an article as a named module, and with a mapper that finds Readout by itself. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Composition composition = new Composer()
                .headline()
                .write("Netanyahu meets Geoană")
                .paragraph()
                .mark("who", "Netanyahu")
                .write(" ")
                .mark("cue", "said")
                .write(": “")
                .mark("words", "We cooperate.")
                .write("”")
                .compose();
        Person netanyahu =
                Person.builder().id("netanyahu").name("Benjamin Netanyahu").build();
        Article article = Article.builder()
                .text(composition.text())
                .blocks(composition.blocks())
                .addSpeaker(netanyahu)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(Source.of(composition.passage("who"), netanyahu))
                        .cue(Cue.of(composition.passage("cue"), "say"))
                        .content(composition.passage("words"))
                        .build())
                .build();

        byte[] json = ReadoutJson.toBytes(article);
        if (!ReadoutJson.strict().read(json).equals(article)) {
            throw new IllegalStateException("what was read must equal what was written");
        }
        if (!HtmlRenderer.create().render(article).contains("We cooperate.")) {
            throw new IllegalStateException("the page must have the words of the article");
        }

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        if (!mapper.readValue(mapper.writeValueAsBytes(article), Article.class).equals(article)) {
            throw new IllegalStateException("what the mapper read must equal what it wrote");
        }

        for (Class<?> type : List.of(Main.class, Article.class, ReadoutJson.class)) {
            if (!type.getModule().isNamed()) {
                throw new IllegalStateException(type + " must be in a named module");
            }
        }
        System.out.println((args.length == 0 ? "module path" : args[0]) + ": equal");
    }
}
