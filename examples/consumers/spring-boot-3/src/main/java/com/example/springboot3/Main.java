package com.example.springboot3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts an article in a response that Spring Boot's own Jackson 2 writes and reads, with nothing to configure. */
@EnableAutoConfiguration
class Main {
    record Response(JsonNode body) {}

    public static void main(String[] args) throws JsonProcessingException {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Main.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(args)) {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
            Article article = Article.builder().text(Text.of("He spoke.")).build();
            String written = ReadoutJson.toJson(article);
            String json = mapper.writeValueAsString(new Response(mapper.readTree(written)));
            JsonNode body = mapper.readValue(json, Response.class).body();
            if (!json.equals("{\"body\":" + written + "}")
                    || !ReadoutJson.strict().read(mapper.writeValueAsString(body)).equals(article)) {
                throw new IllegalStateException("what was read must equal what was written");
            }
            System.out.println("Spring Boot 3.5: equal");
        }
    }
}
