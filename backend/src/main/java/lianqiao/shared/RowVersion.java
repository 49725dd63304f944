package lianqiao.shared;

import org.jspecify.annotations.Nullable;

/** Keeps a change from overwriting another that its author has not seen: the form brings the version that was read. */
public final class RowVersion {
    private RowVersion() {}

    /**
     * @param asked the version that the form brought, if it brought one
     * @throws RefusedException VERSION_MISSING where it did not
     * @throws ConflictException CHANGED_MEANWHILE where it is not the current one
     */
    public static void require(@Nullable Long asked, long current, Object id) {
        if (asked == null) {
            throw CommonRefusals.versionMissing().asException();
        }
        if (asked != current) {
            throw ConflictException.changedMeanwhile(id);
        }
    }
}
