package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contents that nobody attached go, and no attachment ever loses its file; part of {@link EvidenceTests}, whose portal they share. */
interface SweepCases {
    EvidenceWorld world();

    Sweeping sweeping();

    @Test
    default void aFileWhoseRowNeverCameIsSweptAndOneWithARowIsNot() {
        StoredFile kept = sweeping().taken(Samples.pdf("kept"));
        sweeping().attach(world().deal(), Samples.pdf("kept"));
        // Killed here: the file lies in the store, the command never came.
        StoredFile left = sweeping().taken(Samples.pdf("left"));
        assertThat(sweeping().swept().block()).isNull();
        sweeping().age(left, kept);
        assertThat(sweeping().swept().block()).isEqualTo(left.sha256());
        assertThat(sweeping().swept().block()).isNull();
        assertThat(sweeping().lies(left.sha256())).isFalse();
        assertThat(sweeping().dangling()).isEmpty();
    }

    @Test
    default void whoBringsAContentWhileItIsSweptLosesNothing() throws Exception {
        sweeping().attachedWhile(gated -> sweeping().swept(gated), Samples.pdf("swept"));
        assertThat(sweeping().dangling()).isEmpty();
    }

    @Test
    default void catchesASweepThatHoldsNothing() throws Exception {
        byte[] content = Samples.pdf("lost");
        UUID deal = sweeping().attachedWhile(gated -> sweeping().sweptWithoutLock(gated), content);
        assertThat(sweeping().dangling()).hasSize(1);
        sweeping().attach(deal, content);
        assertThat(sweeping().dangling()).isEmpty();
    }
}
