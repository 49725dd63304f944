package lianqiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The portal: one WebFlux application, one package per feature. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portal {
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }
}
