package lianqiao.chain;

import lianqiao.party.ChainKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads taxonomy and classifier once; a broken file stops the start with its message. */
@Configuration(proxyBeanMethods = false)
class ChainBeans {
    @Bean
    Chains chains() {
        return Chains.shipped();
    }

    /** For the organisations' forms, which lie below the taxonomy. */
    @Bean
    ChainKeys chainKeys(Chains chains) {
        return chain -> chains.find(chain).isPresent();
    }

    @Bean
    Classifier classifier(Chains chains) {
        Classifier classifier = Classifier.shipped(chains);
        chains.follow(edited -> classifier.giveWayTo(Classifier.edited(edited)));
        return classifier;
    }
}
