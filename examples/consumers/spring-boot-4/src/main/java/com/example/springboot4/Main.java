package com.example.springboot4;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes an article with the mapper of Spring Boot, which finds Readout's module by itself. */
@EnableAutoConfiguration
class Main {
    record Response(Article body) {}

    public static void main(String[] args) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Main.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(args)) {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            Article article = Article.builder().text(Text.of("He spoke.")).build();
            String json = mapper.writeValueAsString(new Response(article));
            if (!json.equals("{\"body\":" + ReadoutJson.toJson(article) + "}")
                    || !mapper.readValue(json, Response.class).body().equals(article)) {
                throw new IllegalStateException("what was read must equal what was written");
            }
            System.out.println("Spring Boot 4: equal");
        }
    }
}
