package lianqiao.chain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads taxonomy and classifier once; a broken file stops the start with its message. */
@Configuration(proxyBeanMethods = false)
class ChainBeans {
    @Bean
    Chains chains() {
        return Chains.shipped();
    }

    @Bean
    Classifier classifier(Chains chains) {
        return Classifier.shipped(chains);
    }
}
