package dev.toride.inventory.asset;

import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What other features ask about assets. Call inside a transaction. */
@ApplicationScoped
public class Assets {
    private final AssetRepository assets;
    private final Visible visible;

    @Inject
    Assets(AssetRepository assets, Visible visible) {
        this.assets = assets;
        this.visible = visible;
    }

    /** @throws dev.toride.kit.problem.Problem 404 if there is none that the caller may see */
    public Asset require(UUID id) {
        return visible.require(assets.findById(id));
    }

    /** The next assets of a company after an id, in the order of ids. */
    public List<Asset> after(UUID organization, UUID after, int limit) {
        return assets.page(organization, after, limit);
    }
}
