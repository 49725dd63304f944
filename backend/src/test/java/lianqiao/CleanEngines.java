package lianqiao;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context a database copied from the migrated one, and an index prefix of its own. */
class CleanEngines implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestEngines engines = TestEngines.shared();
        String name = "portal_test_" + COUNT.incrementAndGet();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("clean engines", Map.copyOf(engines.cleanSettings(name))));
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> {
            if (closed.getApplicationContext() == context) {
                engines.forget(name);
            }
        });
    }
}
