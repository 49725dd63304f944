package lianqiao.chain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which nodes of the industry chains a listing belongs to, from its title, text and IPC symbols alone. Pure: the
 * same taxonomy, settings and input give the same answer. Where the evidence is thin it answers nothing.
 */
public final class Classifier {
    private final List<ChainNode> nodes;
    private final ClassifierSettings settings;
    private final KeywordFinder keywords;
    private final IpcPrefixes prefixes;
    private final Wording wording;
    private final int[] chainOf;
    private final int revision;
    /** Answers in this one's place since the taxonomy was edited. */
    private volatile @Nullable Classifier successor;

    Classifier(Chains chains, ClassifierSettings settings, List<String> neutralWords, ScopeWords scope) {
        this.nodes = chains.nodes();
        this.settings = settings;
        this.keywords = new KeywordFinder(keywords(nodes, neutralWords));
        this.prefixes = new IpcPrefixes(nodes);
        this.wording = new Wording(nodes, scope, settings.wordingLengthCorrection());
        List<String> ids = chains.all().stream().map(Chain::id).toList();
        this.chainOf =
                nodes.stream().mapToInt(node -> ids.indexOf(node.chain())).toArray();
        this.revision = chains.revision();
    }

    /** The classifier with the parameters that ship with the portal. */
    public static Classifier shipped(Chains chains) {
        return new Classifier(chains, ClassifierSettings.shipped(), NeutralWords.shipped(), ScopeWords.shipped(chains));
    }

    /** The same for a taxonomy that was edited: words of nodes that it hasn't any more say nothing. */
    static Classifier edited(Chains edited) {
        return new Classifier(
                edited, ClassifierSettings.shipped(), NeutralWords.shipped(), ScopeWords.shipped(Chains.shipped()));
    }

    /** Whoever asks this one from here on is answered by that one. */
    void giveWayTo(Classifier next) {
        successor = next;
    }

    /** Names the parameters in use; stored assignments are comparable only within one version. */
    public String version() {
        Classifier next = successor;
        return next != null ? next.version() : settings.version() + (revision == 0 ? "" : "/" + revision);
    }

    /**
     * At most three nodes, the likeliest first. The weights add up to 1 where much speaks for the nodes, to less where little does.
     * Empty when the evidence is too thin.
     */
    public List<NodeWeight> classify(String title, String text, List<String> ipc) {
        return explain(title, text, ipc).stream()
                .map(suggestion -> new NodeWeight(suggestion.node().key(), suggestion.weight()))
                .toList();
    }

    /** The same answer with what speaks for each node. */
    public List<Suggestion> explain(String title, String text, List<String> ipc) {
        Classifier next = successor;
        if (next != null) {
            return next.explain(title, text, ipc);
        }
        Tally tally = new Tally(chainOf, nodes.size());
        addKeywords(tally, title, text);
        addSymbols(tally, ipc);
        addLikeness(tally, title, settings.wordingTitleWeight());
        addLikeness(tally, start(text, settings.wordingLimit()), settings.wordingTextWeight());
        return new Choice(nodes, settings).among(tally, text.isBlank() ? settings.floor() : settings.floorWithText());
    }

    private void addKeywords(Tally tally, String title, String text) {
        Map<Keyword, Long> inTitle = counted(title);
        Map<Keyword, Long> inText = counted(start(text, settings.textLimit()));
        inTitle.forEach((keyword, times) ->
                add(tally, Evidence.Kind.TITLE_KEYWORD, keyword, settings.titleWeight() * repeated(times)));
        inText.forEach((keyword, times) ->
                add(tally, Evidence.Kind.TEXT_KEYWORD, keyword, settings.textWeight() * repeated(times)));
    }

    private Map<Keyword, Long> counted(String text) {
        return keywords.find(Spelling.plain(text)).stream()
                .collect(groupingBy(keyword -> keyword, LinkedHashMap::new, counting()));
    }

    private static void add(Tally tally, Evidence.Kind kind, Keyword keyword, double times) {
        double points = times * keyword.weight();
        keyword.nodes()
                .forEach(node -> tally.add(
                        node,
                        new Evidence(
                                kind, keyword.word(), points, keyword.nodes().size() > 1)));
    }

    private static String start(String text, int limit) {
        return text.substring(0, Math.min(text.length(), limit));
    }

    /** Saying a word again says less than saying it first. */
    private static double repeated(long times) {
        return 1 + Math.log(times);
    }

    private void addLikeness(Tally tally, String text, double weight) {
        if (!text.isBlank()) {
            tally.addLikeness(wording.likeness(text), weight);
        }
    }

    private void addSymbols(Tally tally, List<String> ipc) {
        prefixes.match(ipc).forEach((prefix, sharing) -> {
            double full = IpcPrefixes.isGroup(prefix) ? settings.groupWeight() : settings.subclassWeight();
            double points = full / Math.sqrt(sharing.size());
            sharing.forEach(
                    node -> tally.add(node, new Evidence(Evidence.Kind.IPC, prefix, points, sharing.size() > 1)));
        });
    }

    private static List<Keyword> keywords(List<ChainNode> nodes, List<String> neutralWords) {
        Map<String, List<Integer>> nodesByWord = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (String word : nodes.get(i).keywords()) {
                nodesByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        Map<String, List<Integer>> all = new HashMap<>(nodesByWord);
        neutralWords.forEach(word -> all.putIfAbsent(word, List.of()));
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Keyword.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
