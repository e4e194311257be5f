@NullMarked
package dev.readout.examples.spark;

import org.jspecify.annotations.NullMarked;
