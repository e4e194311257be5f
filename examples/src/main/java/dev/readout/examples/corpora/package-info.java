/**
 * One main per corpus: how what others annotate becomes articles.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.corpora.ImportStateDepartment}: visits and travels of the State Department
 * </ul>
 */
@NullMarked
package dev.readout.examples.corpora;

import org.jspecify.annotations.NullMarked;
