/**
 * What people read first: lists of ECTs, an ECT at a glance, dashboards. All of it comes from one
 * row per ECT, which event handlers keep current and which can be rebuilt from the aggregates.
 */
@NullMarked
package uk.ectmanager.application.overview;

import org.jspecify.annotations.NullMarked;
