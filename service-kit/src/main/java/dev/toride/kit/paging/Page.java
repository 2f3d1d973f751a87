package dev.toride.kit.paging;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * One page of a list, in the order of the list.
 *
 * @param nextPageToken where the next page begins; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextPageToken) {}
