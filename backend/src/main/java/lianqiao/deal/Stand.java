package lianqiao.deal;

import java.util.Map;

/**
 * A step that a deal has taken and that nobody took back.
 *
 * @param by the part that took it
 * @param values what it recorded, by their keys in the route
 */
record Stand(String step, Part by, Map<String, String> values) {
    Stand {
        values = Map.copyOf(values);
    }
}
