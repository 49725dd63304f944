package lianqiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The portal: one WebFlux application, one package per feature. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portal {
    public static void main(String[] arguments) {
        try {
            new Preflight(System.getenv()).check();
        } catch (Preflight.Failed e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        useAnEventLoopForEachProcessor();
        SpringApplication.run(Portal.class, arguments);
    }

    /** On a small machine reactor-netty would take four: a search and its answer from Elasticsearch then rarely meet on one thread. */
    private static void useAnEventLoopForEachProcessor() {
        String count = "reactor.netty.ioWorkerCount";
        if (System.getProperty(count) == null) {
            System.setProperty(count, String.valueOf(Runtime.getRuntime().availableProcessors()));
        }
    }
}
