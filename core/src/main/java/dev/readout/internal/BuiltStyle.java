package dev.readout.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The Immutables style for a value type with a builder: the generated class is hidden behind the abstract class. The
 * annotation is put on each type, because a style on a package is lost when a single file is recompiled. It leaves no
 * trace in the class file. The hidden method {@code clear} of the builders is for {@link
 * dev.readout.internal.builders.ReaderBuilders}.
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
        clearBuilder = true,
        optionalAcceptNullable = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
public @interface BuiltStyle {}
