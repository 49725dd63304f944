package lianqiao.licence;

import java.util.regex.Pattern;

/**
 * Tells an organisation's name from what might be a person's: two to four Han characters, or several parts with a dot
 * between, without an organisation's ending.
 */
final class PersonName {
    private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+([·•]\\p{IsHan}+)+");
    private static final Pattern ORGANISATION = Pattern.compile(".*(大学|学院|公司|集团|中心|医院|学校|银行|[厂所院局部校社站队])$");

    private PersonName() {}

    static boolean isNone(String name) {
        for (var one : name.split("[;；,，、\\s]+")) {
            if (SHORT.matcher(one).matches() && !ORGANISATION.matcher(one).matches()) {
                return false;
            }
        }
        return true;
    }
}
