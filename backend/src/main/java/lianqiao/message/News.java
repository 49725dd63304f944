package lianqiao.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.eventlog.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one organisation, or one person, is to be told. Pure: it follows from events, templates and followers alone.
 *
 * @param organisation whose members are told; null where {@code account} alone is
 * @param bundle what is told once
 * @param first place in the log of the first event told of
 * @param event the last one
 * @param count how many events it tells of
 */
record News(
        Template template,
        @Nullable UUID organisation,
        @Nullable UUID account,
        String bundle,
        long first,
        Event event,
        int count) {

    private static final String FOLLOWERS = "followers:";

    /**
     * @param followers of a listing: the organisations that have a deal about it
     * @param told by bundle, the last event that was told of: what a rewound reader brings again is no news
     */
    static List<News> of(
            List<Event> events, Catalogue catalogue, Map<UUID, Set<UUID>> followers, Map<String, Long> told) {
        Map<List<?>, News> merged = new LinkedHashMap<>();
        for (Event event : events) {
            for (Template template : catalogue.of(event.type())) {
                of(event, template, followers)
                        .filter(news -> told.getOrDefault(news.bundle, 0L) < news.first)
                        .forEach(news -> merged.merge(
                                java.util.Arrays.asList(news.organisation, news.account, news.bundle),
                                news,
                                News::and));
            }
        }
        return new ArrayList<>(merged.values());
    }

    /** The listings whose followers the events are of interest to. */
    static List<UUID> followed(List<Event> events, Catalogue catalogue) {
        return events.stream()
                .flatMap(event -> catalogue.of(event.type()).stream()
                        .flatMap(template -> template.to().stream())
                        .filter(to -> to.startsWith(FOLLOWERS))
                        .flatMap(to -> Wording.id(event.body().path(to.substring(FOLLOWERS.length())))))
                .distinct()
                .toList();
    }

    /** Of two that tell of the same, the later one stands for both. */
    News and(News later) {
        return new News(template, organisation, account, bundle, first, later.event, count + later.count);
    }

    static Stream<String> bundles(List<Event> events, Catalogue catalogue) {
        return events.stream()
                .flatMap(event -> catalogue.of(event.type()).stream().map(template -> bundle(event, template)))
                .distinct();
    }

    private static String bundle(Event event, Template template) {
        String what = template.bundle() == null
                ? event.id().toString()
                : event.body().path(template.bundle()).asString("");
        return event.type() + " " + what;
    }

    private static Stream<News> of(Event event, Template template, Map<UUID, Set<UUID>> followers) {
        String bundle = bundle(event, template);
        Stream<News> toOrganisations = template.to().stream()
                .flatMap(to -> organisations(event.body(), to, followers))
                .distinct()
                .filter(organisation -> template.tellActor() || !event.actor().actsFor(organisation))
                .map(organisation -> new News(template, organisation, null, bundle, event.seq(), event, 1));
        Stream<News> toActor = template.to().contains("actor") && event.actor().account() != null
                ? Stream.of(new News(template, null, event.actor().account(), bundle, event.seq(), event, 1))
                : Stream.empty();
        return Stream.concat(toOrganisations, toActor);
    }

    private static Stream<UUID> organisations(JsonNode body, String to, Map<UUID, Set<UUID>> followers) {
        if (to.startsWith(FOLLOWERS)) {
            return Wording.id(body.path(to.substring(FOLLOWERS.length())))
                    .flatMap(thing -> followers.getOrDefault(thing, Set.of()).stream());
        }
        JsonNode field = body.path(to);
        return field.isArray() ? field.valueStream().flatMap(Wording::id) : Wording.id(field);
    }
}
