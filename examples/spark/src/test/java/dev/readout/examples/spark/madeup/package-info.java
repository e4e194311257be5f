@NullMarked
package dev.readout.examples.spark.madeup;

import org.jspecify.annotations.NullMarked;
