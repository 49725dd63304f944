package lianqiao.finance;

import java.util.UUID;

/**
 * How much an institution turns to an industry chain, from what is public here: half by the share of its open products that name
 * the chain, half by its share of the financing needs of that chain that were met and name the product that met them.
 *
 * @param score 0 to 100, rounded; the second half is 0 while no need of the chain was met by a named product
 * @param products open products of the institution
 * @param naming those that name the chain; a product for all chains names none
 * @param met needs of the chain that its products met
 * @param metByAll needs of the chain that any named product met
 */
public record Affinity(
        UUID institution,
        String institutionName,
        String chain,
        long score,
        long products,
        long naming,
        long met,
        long metByAll) {

    static Affinity of(
            UUID institution, String name, String chain, long products, long naming, long met, long metByAll) {
        return new Affinity(
                institution,
                name,
                chain,
                Math.round(50 * share(naming, products) + 50 * share(met, metByAll)),
                products,
                naming,
                met,
                metByAll);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
