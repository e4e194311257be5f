package dev.readout.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The {@link BuiltStyle} of a value whose builder does something of its own when it builds: what is generated is called
 * {@code assemble} and not {@code build}.
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
        optionalAcceptNullable = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
public @interface AssembledStyle {}
