package dev.readout.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The {@link BuiltStyle} for a type with a hand-written {@code build} method: the generated method is named {@code
 * assemble} instead of {@code build}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        build = "assemble",
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        deferCollectionAllocation = true,
        clearBuilder = true,
        optionalAcceptNullable = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
public @interface AssembledStyle {}
