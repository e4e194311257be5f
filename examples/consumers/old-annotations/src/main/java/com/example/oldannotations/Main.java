package com.example.oldannotations;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import tools.jackson.databind.json.JsonMapper;

/** What happens where jackson-annotations is older than Jackson 3 needs: a mapper fails, ReadoutJson alone does not. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Article article = Article.builder().text(Text.of("He spoke.")).build();
        byte[] json = ReadoutJson.toBytes(article);
        if (!ReadoutJson.strict().read(json).equals(article)) {
            throw new IllegalStateException("what was read must equal what was written");
        }
        String address = ReadoutJson.sha256(article);
        try {
            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
            if (!ReadoutJson.sha256(mapper.readValue(json, Article.class)).equals(address)) {
                throw new IllegalStateException("what the mapper read must equal what was written");
            }
            System.out.println("new annotations: equal without a mapper and with one");
        } catch (NoClassDefFoundError | NoSuchFieldError e) {
            System.out.println("old annotations: equal without a mapper, " + e.getClass().getSimpleName() + " with one");
        }
    }
}
