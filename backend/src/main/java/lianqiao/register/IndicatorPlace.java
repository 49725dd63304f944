package lianqiao.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Which places an indicator's scope means, where it names one: a region by its code, or a park by its name. */
final class IndicatorPlace {
    private static final Pattern CODE = Pattern.compile("\\((\\d{6})\\)");

    private IndicatorPlace() {}

    static boolean allows(String scope, String region, @Nullable String park) {
        Matcher code = CODE.matcher(scope);
        if (code.find()) {
            return Regions.exists(region) && Regions.lies(region, code.group(1));
        }
        return Parks.all().stream()
                .filter(known -> scope.startsWith(known.name()))
                .findFirst()
                .map(known -> known.key().equals(park))
                .orElse(true);
    }
}
