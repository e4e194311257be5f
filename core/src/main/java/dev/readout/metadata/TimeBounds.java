package dev.readout.metadata;

import org.jspecify.annotations.Nullable;

/**
 * The start and the end of a time. They are the same if the time is not an interval. The start or the end of an
 * interval is null if it is open or unknown.
 */
record TimeBounds(@Nullable SingleTime start, @Nullable SingleTime end) {}
