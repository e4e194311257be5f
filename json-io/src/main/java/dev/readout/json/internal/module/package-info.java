/**
 * What a user's {@code JsonMapper} does with Readout's types. This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.json.internal.module.ModuleSerializers}: gives the mapper its serializers
 *   <li>{@link dev.readout.json.internal.module.ModuleDeserializers}: gives the mapper its deserializers
 *   <li>{@link dev.readout.json.internal.module.MapperReading}: how a mapper reads values
 *   <li>{@link dev.readout.json.internal.module.ReadoutTypes}: decides on every public type
 *   <li>{@link dev.readout.json.internal.module.MappedTypes}: the types that are written and read
 *   <li>{@link dev.readout.json.internal.module.MappedType}: how one type is written and read
 *   <li>{@link dev.readout.json.internal.module.RefusedTypes}: the types that have no form in JSON
 * </ul>
 */
@NullMarked
package dev.readout.json.internal.module;

import org.jspecify.annotations.NullMarked;
