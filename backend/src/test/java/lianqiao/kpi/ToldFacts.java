package lianqiao.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events as the features tell them, each on a day of its own choice. */
final class ToldFacts {
    static final String BINHAI = "120116";
    static final String DONGLI = "120110";
    static final String ZONE = "120116-TPFTZ";

    /** @param day on which it is told, at noon in China */
    record Told(String type, UUID subject, String day, Map<String, Object> body) {}

    private final List<Told> told = new ArrayList<>();

    List<Told> all() {
        return told;
    }

    /** The same name is always the same id. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String region(String place) {
        return place.substring(0, 6);
    }

    private static @Nullable String park(String place) {
        return place.length() > 6 ? place : null;
    }

    /** Name and value in turn; a null is told as null. */
    static Map<String, Object> with(@Nullable Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return body;
    }

    // ---- the register

    /** @param record its name: the same one told twice is one record @param more fields of the body beside the usual ones */
    void record(String record, String type, String place, String on, @Nullable Object... more) {
        told.add(new Told("RegisterRecordAccepted", id(record), "2025-12-30", body(record, type, place, on, more)));
    }

    void cancelled(String record, String type, String place, String on, @Nullable Object... more) {
        told.add(new Told("RegisterRecordCancelled", id(record), "2025-12-31", body(record, type, place, on, more)));
    }

    private static Map<String, Object> body(
            String record, String type, String place, String on, @Nullable Object... more) {
        Map<String, Object> body = with(
                "record",
                id(record),
                "type",
                type,
                "number",
                record,
                "region",
                region(place),
                "park",
                park(place),
                "on",
                on,
                "demonstration",
                false);
        body.putAll(with(more));
        return body;
    }

    void stated(String indicator, String place, String on, String value) {
        record(
                "stated " + indicator + place + on,
                "outside-statistic",
                place,
                on,
                "indicator",
                indicator,
                "value",
                value);
    }

    void baseline(String indicator, @Nullable String part, String place, String on, String value) {
        record(
                "base " + indicator + part + place + on,
                "baseline",
                place,
                on,
                "indicator",
                indicator,
                "category",
                part,
                "value",
                value);
    }

    // ---- open licences

    void published(String patent, String basis, String place, String day) {
        told.add(new Told(
                "LicencePublished", id("licence " + patent + basis + day), day, licence(patent, basis, place)));
    }

    void markedDuplicate(String patent, String basis, String place, String day) {
        Map<String, Object> body = licence(patent, basis, place);
        body.put("alone", true);
        told.add(new Told("LicenceMarkedDuplicate", id("licence " + patent + basis), day, body));
    }

    private static Map<String, Object> licence(String patent, String basis, String place) {
        return with(
                "licence",
                id("licence " + patent),
                "patent",
                id(patent),
                "holder",
                id("holder " + place),
                "supplyRegion",
                region(place),
                "supplyPark",
                park(place),
                "basis",
                basis,
                "nodes",
                List.of(),
                "demonstration",
                false);
    }

    void uptake(String patent, String licensee, String supply, String demand, String day, @Nullable Object... more) {
        told.add(new Told(
                "UptakeRecorded",
                id("uptake " + patent + licensee),
                day,
                taking(patent, licensee, supply, demand, more)));
    }

    void uptakeCancelled(String patent, String licensee, String supply, String day) {
        told.add(new Told(
                "UptakeCancelled",
                id("uptake " + patent + licensee),
                day,
                taking(patent, licensee, supply, supply, "alone", true)));
    }

    private static Map<String, Object> taking(
            String patent, String licensee, String supply, String demand, @Nullable Object... more) {
        Map<String, Object> body = with(
                "uptake",
                id("uptake " + patent + licensee),
                "licence",
                id("licence " + patent),
                "patent",
                id(patent),
                "licensee",
                id(licensee),
                "licensor",
                id("holder " + supply),
                "supplyRegion",
                region(supply),
                "supplyPark",
                park(supply),
                "demandRegion",
                region(demand),
                "demandPark",
                park(demand),
                "basis",
                "STATUTORY",
                "nodes",
                List.of(),
                "feeFen",
                null,
                "demonstration",
                false);
        body.putAll(with(more));
        return body;
    }

    // ---- deals

    /** @param day when the step was told; {@code more} are fields of its body: values, agreed, demander … */
    void step(String event, String deal, String supply, String demand, String day, @Nullable Object... more) {
        Map<String, Object> body = with(
                "deal",
                id(deal),
                "route",
                "test",
                "demand",
                id("need of " + deal),
                "supplier",
                id("supplier"),
                "demander",
                id("demander of " + deal),
                "supplyRegion",
                region(supply),
                "supplyPark",
                park(supply),
                "demandRegion",
                region(demand),
                "demandPark",
                park(demand),
                "nodes",
                List.of(),
                "values",
                Map.of(),
                "agreed",
                Map.of(),
                "demonstration",
                false);
        body.putAll(with(more));
        told.add(new Told(event, id(deal), day, body));
    }

    /** Registered on that day, for so much; told later. */
    void transfer(String deal, String place, String on, long yuan, @Nullable Object... more) {
        agreed("PatentTransferred", "registeredOn", deal, place, on, yuan, more);
    }

    void contract(String deal, String place, String on, long yuan, @Nullable Object... more) {
        agreed("LicenceContractRecorded", "recordedOn", deal, place, on, yuan, more);
    }

    private void agreed(
            String event, String day, String deal, String place, String on, long yuan, @Nullable Object... more) {
        List<Object> fields =
                new ArrayList<>(List.of("values", Map.of(day, on), "agreed", Map.of("amountFen", yuan * 100)));
        fields.addAll(java.util.Arrays.asList(more));
        step(event, deal, place, place, "2025-12-01", fields.toArray());
    }

    /** @param financing PLEDGE_LOAN or BUNDLED_PLEDGE @param patents how many are pledged */
    void loan(String deal, String financing, String borrower, String place, String on, long yuan, int patents) {
        loan("LoanDisbursed", deal, financing, borrower, place, on, yuan, patents);
    }

    void loanTakenBack(
            String deal, String financing, String borrower, String place, String on, long yuan, int patents) {
        loan("LoanDisbursementTakenBack", deal, financing, borrower, place, on, yuan, patents);
    }

    private void loan(
            String event,
            String deal,
            String financing,
            String borrower,
            String place,
            String on,
            long yuan,
            int patents) {
        step(
                event,
                deal,
                "120101",
                place,
                "2025-12-02",
                "financing",
                financing,
                "demander",
                id(borrower),
                "values",
                Map.of("disbursedFen", String.valueOf(yuan * 100), "disbursedOn", on),
                "agreed",
                Map.of("pledgedPatents", String.valueOf(patents)));
    }

    /** As the first version of its route told it: of no kind. */
    void policy(String deal, String place, String day, long insuredYuan) {
        policy(deal, place, day, Map.of("insuredFen", String.valueOf(insuredYuan * 100)));
    }

    void policy(String deal, String place, String day, String kind) {
        policy(deal, place, day, Map.of("insuredFen", "100", "insuranceKind", kind));
    }

    private void policy(String deal, String place, String day, Map<String, String> agreed) {
        step("PolicyIssued", deal, "120101", place, day, "financing", "INSURANCE", "agreed", agreed);
    }
}
