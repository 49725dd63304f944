package lianqiao;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context a database copied from the migrated one, and an index prefix of its own. */
class CleanEngines implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestEngines engines = TestEngines.shared();
        String name = "portal_test_" + COUNT.incrementAndGet();
        Map<String, Object> settings = new HashMap<>(engines.cleanSettings(name));
        // Two seconds of quiet are for those who still ask; when a test class ends nobody does.
        settings.put("spring.reactor.netty.shutdown-quiet-period", "0s");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("clean engines", settings));
        // Registered first, so destroyed last: what still works while the portal stops has its database till then.
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("clean engines", () -> Thread.ofVirtual().start(() -> engines.forget(name)));
    }
}
