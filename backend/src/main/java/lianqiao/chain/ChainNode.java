package lianqiao.chain;

import java.util.List;

/**
 * A node (环节) of an industry chain.
 *
 * @param key {@code chain/node}, unique in the whole taxonomy
 * @param chain id of its chain
 * @param name what people call it
 * @param position upstream to downstream
 * @param ipc subclasses or main groups ({@code H01M}, {@code H01M10}) that may belong here
 * @param legacyIpc symbols since deleted from the classification that granted patents still carry
 * @param keywords words that point here
 */
public record ChainNode(
        String key,
        String chain,
        String name,
        Position position,
        List<String> ipc,
        List<String> legacyIpc,
        List<String> keywords) {
    public ChainNode {
        ipc = List.copyOf(ipc);
        legacyIpc = List.copyOf(legacyIpc);
        keywords = List.copyOf(keywords);
    }
}
