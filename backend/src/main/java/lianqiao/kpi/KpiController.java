package lianqiao.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Actor;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;
import lianqiao.shared.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The scoreboard, what it is made of, and the audit of the ledger. All of it is public. */
@RestController
@RequestMapping("/api/v1")
class KpiController {
    private final ScoreboardQuery scoreboard;
    private final Indicators indicators;
    private final Measures measures;
    private final LedgerPages ledger;
    private final LedgerAudit audit;
    private final BoardScopes scopes;

    KpiController(
            ScoreboardQuery scoreboard,
            Indicators indicators,
            Measures measures,
            LedgerPages ledger,
            LedgerAudit audit,
            BoardScopes scopes) {
        this.scoreboard = scoreboard;
        this.indicators = indicators;
        this.measures = measures;
        this.ledger = ledger;
        this.audit = audit;
        this.scopes = scopes;
    }

    /**
     * Values against targets.
     *
     * @param region code of a region or key of a park, with all that lies in it
     * @param centre narrows the portal's own counts
     * @param chain only what has a node of that chain, without targets; added up anew from the entries
     * @param year whose figures; this year's if absent
     * @param asOf the board as it stood at the end of that past day, by the entries and targets recorded until then; added up anew
     * @param targets false: the portal's own counts alone
     */
    @GetMapping("/scoreboard")
    @Permit(Permission.READ_PUBLIC)
    Mono<Scoreboard> scoreboard(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID centre,
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "true") boolean targets) {
        return scoreboard.of(scopes.of(region, centre, chain, year, asOf, !targets));
    }

    /** The same as a table for spreadsheets. */
    @GetMapping("/scoreboard/export.{format}")
    @Permit(Permission.READ_PUBLIC)
    Mono<ResponseEntity<byte[]>> export(
            @PathVariable Sheet.Format format,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID centre,
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return scoreboard
                .of(scopes.of(region, centre, chain, year, asOf, false))
                .flatMap(board -> new Sheet("scoreboard", "指标", BoardTable.of(board)).as(format));
    }

    @GetMapping("/indicators")
    @Permit(Permission.READ_PUBLIC)
    Page<IndicatorView> indicators() {
        List<IndicatorView> all = indicators.views();
        return new Page<>(all.size(), all);
    }

    /** What the ledger counts, each with the unit of its amounts. */
    @GetMapping("/measures")
    @Permit(Permission.READ_PUBLIC)
    Page<MeasureView> measures() {
        List<MeasureView> all = MeasureView.of(measures);
        return new Page<>(all.size(), all);
    }

    @GetMapping("/ledger")
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<EntryView>> ledger(
            Actor actor,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Side side,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable UUID centre,
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable String node,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable Long entry,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageRequest request = PageRequest.of(page, size);
        Side counted = side != null || measure == null ? side : indicators.sideOf(measure);
        LedgerQuery asked = new LedgerQuery(
                measure, knownPlace(region), centre, campaign, counted, basis, node, since, entry, subject, asOf);
        return ledger.page(asked, request)
                .map(found -> new Page<>(
                        found.total(),
                        found.items().stream().map(one -> one.seenBy(actor)).toList()));
    }

    @GetMapping("/ledger/verify")
    @Permit(Permission.READ_PUBLIC)
    Mono<LedgerAudit.Report> verify(@RequestParam(required = false) @Nullable YearMonth month) {
        return month == null ? audit.report() : audit.report(month);
    }

    /** A region, or a park by its key. */
    private static @Nullable String knownPlace(@Nullable String place) {
        return place != null && Parks.exists(place) ? place : known(place);
    }

    private static @Nullable String known(@Nullable String region) {
        if (region != null && !Places.exists(region)) {
            throw Regions.unknown("region", region).asException();
        }
        return region;
    }
}
