package com.example.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.article.Article;
import dev.readout.text.Text;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes an article with Jackson 3, which Readout uses, and reads it with the Jackson 2 of the rest of the program. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Article article = Article.builder().text(Text.of("He spoke.")).build();
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        byte[] json = mapper.writeValueAsBytes(article);

        JsonNode tree = new ObjectMapper().readTree(json);
        byte[] again = new ObjectMapper().writeValueAsBytes(tree);
        if (!mapper.readValue(again, Article.class).equals(article)) {
            throw new IllegalStateException("what was read must equal what was written");
        }
        System.out.println("Jackson 2 beside: equal");
    }
}
