package lianqiao.chain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which nodes of the industry chains a listing belongs to, from its title, text and IPC symbols alone. Pure: the
 * same taxonomy, settings and input give the same answer. Where the evidence is thin it answers nothing.
 */
public final class Classifier {
    private static final double REPEATED = 0.4;
    private static final int LONGEST_LEARNT = 4;

    private final List<ChainNode> nodes;
    private final ClassifierSettings settings;
    private final KeywordFinder inTitles;
    private final KeywordFinder inTexts;
    private final IpcPrefixes prefixes;
    private final Wording wording;
    private final LearntWords learntOfTitles;
    private final LearntWords learntOfTexts;
    private final double[] doubts;
    private final int[] chainOf;
    private final boolean[] acts;
    private final int revision;
    /** Answers in this one's place since the taxonomy was edited. */
    private volatile @Nullable Classifier successor;

    Classifier(
            Chains chains,
            ClassifierSettings settings,
            List<String> neutralWords,
            TitleWords titleWords,
            ScopeWords scope) {
        this.nodes = chains.nodes();
        this.settings = settings;
        this.inTitles = new KeywordFinder(keywords(nodes, neutralWords, titleWords));
        this.inTexts = new KeywordFinder(keywords(nodes, neutralWords, new TitleWords(Map.of())));
        this.prefixes = new IpcPrefixes(nodes, SymbolPlaces.shipped());
        this.acts = new boolean[nodes.size()];
        for (int i = 0; i < acts.length; i++) {
            acts[i] = settings.acts().contains(nodes.get(i).key());
        }
        this.wording = new Wording(nodes, scope, settings.wordingLengthCorrection());
        this.learntOfTitles = LearntWords.shipped(nodes, "titles", LONGEST_LEARNT);
        this.learntOfTexts = LearntWords.shipped(nodes, "texts", 2);
        this.doubts = nodes.stream()
                .mapToDouble(node -> settings.doubts().getOrDefault(node.key(), 0.0))
                .toArray();
        List<String> ids = chains.all().stream().map(Chain::id).toList();
        this.chainOf =
                nodes.stream().mapToInt(node -> ids.indexOf(node.chain())).toArray();
        this.revision = chains.revision();
    }

    /** The classifier with the parameters that ship with the portal. */
    public static Classifier shipped(Chains chains) {
        return new Classifier(
                chains,
                ClassifierSettings.shipped(),
                NeutralWords.shipped(),
                TitleWords.shipped(chains),
                ScopeWords.shipped(chains));
    }

    /** The same for a taxonomy that was edited: words of nodes that it hasn't any more say nothing. */
    static Classifier edited(Chains edited) {
        return new Classifier(
                edited,
                ClassifierSettings.shipped(),
                NeutralWords.shipped(),
                TitleWords.shipped(Chains.shipped()),
                ScopeWords.shipped(Chains.shipped()));
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
        Tally tally = tally(title, text, ipc);
        Choice choice = new Choice(nodes, settings);
        if (!text.isBlank()) {
            return choice.among(tally, settings.surenessOfTexts(), doubts, settings.floorWithText());
        }
        return PatentTitle.is(title)
                ? choice.among(tally, settings.surenessOfTitles(), doubts, settings.floorOfPatentTitle())
                : choice.among(tally, settings.floor());
    }

    Tally tally(String title, String text, List<String> ipc) {
        Tally tally = new Tally(chainOf, nodes.size(), acts);
        double[] emphasis = Emphasis.of(Spelling.plain(title), settings.emphasis());
        addTitle(tally, inTitles.find(Spelling.plain(title)), emphasis);
        addText(tally, start(text, settings.textLimit()));
        addSymbols(tally, ipc);
        addLikeness(tally, title, emphasis, settings.wordingTitleWeight());
        String start = start(text, settings.wordingLimit());
        double[] even = Emphasis.even(start.length());
        addLikeness(tally, start, even, settings.wordingTextWeight());
        tally.addLearnt(learntOfTitles.points(title, emphasis), settings.learntWeight());
        tally.addLearnt(learntOfTexts.points(start, even), settings.learntWeight());
        return tally;
    }

    /** The last keyword of the stretch that names the thing is most likely the thing itself. */
    private void addTitle(Tally tally, List<KeywordFinder.Place> places, double[] emphasis) {
        int last = places.size() - 1;
        while (last >= 0 && emphasis[places.get(last).begin()] < 1) {
            last--;
        }
        Map<Keyword, Double> most = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            double say = emphasis[places.get(i).begin()] * (i == last ? settings.lastWeight() : 1);
            most.merge(places.get(i).keyword(), say, (one, other) -> Math.max(one, other) + REPEATED);
        }
        most.forEach((keyword, say) -> add(tally, Evidence.Kind.TITLE_KEYWORD, keyword, settings.titleWeight() * say));
    }

    private void addText(Tally tally, String text) {
        inTexts.find(Spelling.plain(text)).stream()
                .map(KeywordFinder.Place::keyword)
                .collect(groupingBy(keyword -> keyword, LinkedHashMap::new, counting()))
                .forEach((keyword, times) ->
                        add(tally, Evidence.Kind.TEXT_KEYWORD, keyword, settings.textWeight() * repeated(times)));
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

    private void addLikeness(Tally tally, String text, double[] emphasis, double weight) {
        if (!text.isBlank()) {
            tally.addLikeness(wording.likeness(text, emphasis), weight);
        }
    }

    private void addSymbols(Tally tally, List<String> ipc) {
        prefixes.match(ipc).forEach((prefix, sharing) -> {
            double full = prefixes.isGroup(prefix) ? settings.groupWeight() : settings.subclassWeight();
            double points = full / Math.sqrt(sharing.size());
            sharing.forEach(
                    node -> tally.add(node, new Evidence(Evidence.Kind.IPC, prefix, points, sharing.size() > 1)));
        });
    }

    private static List<Keyword> keywords(List<ChainNode> nodes, List<String> neutralWords, TitleWords titleWords) {
        Map<String, List<Integer>> nodesByWord = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int node = i;
            Stream.concat(
                            nodes.get(i).keywords().stream(),
                            titleWords.of(nodes.get(i).key()).stream())
                    .distinct()
                    .forEach(word -> nodesByWord
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(node));
        }
        Map<String, List<Integer>> all = new HashMap<>(nodesByWord);
        neutralWords.forEach(word -> all.putIfAbsent(word, List.of()));
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Keyword.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
