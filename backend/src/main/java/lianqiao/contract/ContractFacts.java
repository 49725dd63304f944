package lianqiao.contract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.deal.DealFacts;
import lianqiao.deal.NumberRegister;
import lianqiao.finance.Collateral;
import lianqiao.licence.AnnouncedTerms;
import lianqiao.party.Organisation;
import lianqiao.patent.StockDeclaration;
import org.jspecify.annotations.Nullable;

/** What a deal knows, as the words of a contract. Pure; what it doesn't know is not in the map. */
final class ContractFacts {
    private final Map<ContractField, String> facts = new EnumMap<>(ContractField.class);
    private final Map<String, String> values;

    ContractFacts(DealFacts deal) {
        this.values = deal.values();
        put(ContractField.PURPOSE, deal.demand().title());
        put(ContractField.TITLE, deal.supply().title());
        value(ContractField.CONTRACT_NUMBER, "contractNumber", text -> text);
        value(ContractField.EFFECTIVE_DATE, "effectiveDate", ContractFacts::day);
        value(ContractField.EFFECTIVE_DATE, "startsOn", ContractFacts::day);
        value(ContractField.SIGNED_ON, "signedOn", ContractFacts::day);
        value(ContractField.REGISTERED_ON, "registeredOn", ContractFacts::day);
        value(ContractField.TERM_MONTHS, "termMonths", text -> text);
        value(ContractField.AMOUNT, "amountFen", ContractFacts::money);
        value(ContractField.BASE_FEE, "baseFeeFen", ContractFacts::money);
        value(ContractField.VALUATION, "valuationFen", ContractFacts::money);
        value(ContractField.ROYALTY, "royaltyBp", ContractFacts::rate);
        value(ContractField.RATE, "rateBp", ContractFacts::rate);
        value(ContractField.RECORDAL_NUMBER, "recordalNumber", text -> text);
        value(ContractField.REGISTRATION_NUMBER, "registrationNumber", text -> text);
    }

    ContractFacts sides(@Nullable Organisation supplier, @Nullable Organisation demander) {
        if (supplier != null) {
            put(ContractField.SUPPLIER, supplier.name());
            put(ContractField.SUPPLIER_CODE, supplier.creditCode());
        }
        if (demander != null) {
            put(ContractField.DEMANDER, demander.name());
            put(ContractField.DEMANDER_CODE, demander.creditCode());
        }
        return this;
    }

    /** What the licence announced to everyone. */
    ContractFacts announced(AnnouncedTerms terms) {
        put(ContractField.TITLE, terms.title());
        put(ContractField.PATENT_NUMBER, terms.patentNumber());
        put(ContractField.PATENTEES, String.join("、", terms.patentees()));
        put(ContractField.FEE_TEXT, terms.feeText());
        put(ContractField.TERRITORY, terms.territory());
        put(ContractField.KNOW_HOW, terms.knowHow());
        put(
                ContractField.UNTIL,
                terms.until() == null ? null : day(terms.until().toString()));
        return this;
    }

    /** What the library knows of a patent that is not declared. */
    ContractFacts surveyed(StockDeclaration stock) {
        put(ContractField.TITLE, stock.title());
        put(ContractField.PATENT_NUMBER, "ZL" + stock.patent().number());
        put(ContractField.PATENTEES, String.join("、", stock.patentees()));
        put(
                ContractField.UNTIL,
                stock.patent().endsOn() == null
                        ? null
                        : day(stock.patent().endsOn().toString()));
        return this;
    }

    /** What the borrower gives as security, each right by its number. */
    ContractFacts pledged(List<Collateral> rights) {
        put(ContractField.COLLATERAL, rights.stream().map(ContractFacts::right).collect(Collectors.joining("；")));
        return this;
    }

    private static String right(Collateral right) {
        String name =
                switch (right.right()) {
                    case INVENTION -> "发明专利";
                    case UTILITY_MODEL -> "实用新型专利";
                    case DESIGN -> "外观设计专利";
                    case TRADE_MARK -> "商标";
                    case COPYRIGHT -> "著作权";
                };
        return name
                + (right.isPatent() ? "ZL" : "")
                + right.number()
                + (right.title().isBlank() ? "" : "“" + right.title() + "”");
    }

    /** What the two sides entered for this contract goes before what the steps recorded. */
    ContractFacts agreed(ContractTerms terms) {
        put(ContractField.AMOUNT, terms.amountFen() == null ? null : ChineseMoney.of(terms.amountFen()));
        put(ContractField.BASE_FEE, terms.baseFeeFen() == null ? null : ChineseMoney.of(terms.baseFeeFen()));
        put(
                ContractField.ROYALTY,
                terms.royaltyBp() == null ? null : rate(terms.royaltyBp().toString()));
        put(
                ContractField.SIGNED_ON,
                terms.signedOn() == null ? null : day(terms.signedOn().toString()));
        return this;
    }

    ContractFacts numbered(ContractNumber number) {
        put(
                number.register() == NumberRegister.RECORDAL
                        ? ContractField.RECORDAL_NUMBER
                        : ContractField.TECHNOLOGY_NUMBER,
                number.number());
        return this;
    }

    Map<ContractField, String> map() {
        return Map.copyOf(facts);
    }

    private void value(ContractField field, String name, Function<String, String> as) {
        String value = values.get(name);
        if (value != null && !facts.containsKey(field)) {
            put(field, as.apply(value));
        }
    }

    private void put(ContractField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.put(field, text);
        }
    }

    private static String day(String iso) {
        LocalDate day = LocalDate.parse(iso);
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String money(String fen) {
        return ChineseMoney.of(Long.parseLong(fen));
    }

    /** Basis points as per cent. */
    private static String rate(String basisPoints) {
        return new java.math.BigDecimal(basisPoints)
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
