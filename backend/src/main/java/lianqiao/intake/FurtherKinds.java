package lianqiao.intake;

import java.util.List;

/** Kinds of import that no class names, because data do. */
interface FurtherKinds {
    List<? extends Importing<?>> all();
}
