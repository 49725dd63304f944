package lianqiao.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a centre gives to found a campaign; empty lists mean everything.
 *
 * @param clauses names of the policy clauses that it serves ({@code SEED-001/16}); empty: none is named
 */
public record CampaignForm(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 100) @Nullable List<@NotNull String> chains,
        @Size(max = 100) @Nullable List<@NotNull String> regions,
        @Nullable List<@Nullable String> clauses) {}
