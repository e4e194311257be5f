package dev.readout.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The style of a value with a builder: the generated class is hidden behind the abstract one. It stands on each type,
 * because on a package it is lost when one file is recompiled, and leaves nothing in the class file.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        deferCollectionAllocation = true,
        optionalAcceptNullable = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
public @interface BuiltStyle {}
