package com.example.oldannotations;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import tools.jackson.databind.json.JsonMapper;

/** What happens where jackson-annotations is older than Jackson 3 needs: the mapper fails, ReadoutJson alone does not. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Article article = Article.builder().text(Text.of("He spoke.")).build();
        byte[] json = ReadoutJson.strict().toBytes(article);
        if (!ReadoutJson.strict().read(json).equals(article)) {
            throw new IllegalStateException("what was read must equal what was written");
        }
        try {
            JsonMapper.builder().findAndAddModules().build().readValue(json, Article.class);
            throw new IllegalStateException("the mapper must fail with annotations as old as these");
        } catch (NoClassDefFoundError | NoSuchFieldError e) {
            System.out.println("old annotations: equal without a mapper, " + e.getClass().getSimpleName() + " with one");
        }
    }
}
