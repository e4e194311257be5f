@NullMarked
package dev.readout.examples.spark.tables;

import org.jspecify.annotations.NullMarked;
