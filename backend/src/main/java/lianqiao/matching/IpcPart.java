package lianqiao.matching;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.listing.Listing;

/** The deepest symbol of the patent classification that both lie in. */
final class IpcPart {
    private final Weights weights;

    IpcPart(Weights weights) {
        this.weights = weights;
    }

    Optional<Weighed> weigh(Listing demand, Listing supply) {
        return demand.ipc().stream()
                .flatMap(wanted -> supply.ipc().stream().flatMap(offered -> common(wanted, offered)))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .map(this::weighed);
    }

    private Weighed weighed(String symbol) {
        double points = Points.of(share(symbol), weights.most(Reason.Part.IPC));
        return new Weighed(points, () -> tell(symbol, points));
    }

    private static Reason tell(String symbol, double points) {
        return new Reason(
                "IPC_SHARED", Reason.Part.IPC, points, "国际专利分类同在 " + symbol, "Both are classified in IPC " + symbol);
    }

    private double share(String symbol) {
        if (symbol.contains("/")) {
            return weights.share("ipcGroup");
        }
        return switch (symbol.length()) {
            case 3 -> weights.share("ipcClass");
            case 4 -> weights.share("ipcSubclass");
            default -> weights.share("ipcMainGroup");
        };
    }

    private static Stream<String> common(String one, String other) {
        if (one.equals(other)) {
            return Stream.of(one);
        }
        String group = mainGroup(one);
        if (group.length() > 4 && group.equals(mainGroup(other))) {
            return Stream.of(group);
        }
        return Stream.of(4, 3)
                .filter(length -> one.length() >= length && other.regionMatches(0, one, 0, length))
                .map(length -> one.substring(0, length))
                .limit(1);
    }

    private static String mainGroup(String symbol) {
        int slash = symbol.indexOf('/');
        return slash < 0 ? symbol : symbol.substring(0, slash);
    }
}
