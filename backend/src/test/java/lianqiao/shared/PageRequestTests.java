package lianqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageRequestTests {
    @Test
    void takesTheUsualPageWhereNoneIsAskedFor() {
        assertThat(PageRequest.of(null, null)).isEqualTo(new PageRequest(1, 20));
        assertThat(new PageRequest(3, 50).offset()).isEqualTo(100);
    }

    @Test
    void refusesPagesThatAreTooLargeAndSaysWhichFieldIsWrong() {
        assertThatThrownBy(() -> PageRequest.of(1, 101))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                refused.refusals().getFirst().field())
                        .isEqualTo("size"));
        assertThatThrownBy(() -> PageRequest.of(0, 20))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                refused.refusals().getFirst().field())
                        .isEqualTo("page"));
    }
}
