package org.opencommissioning.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.opencommissioning.fault.InvalidValueException;

/** Values of many parts: a builder, set once per package in its {@code package-info}. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "basis:basis", "class:classes"},
        jdkOnly = false,
        // values hold whole histories, and sets of them are common: the hash is worked out once
        defaults = @Value.Immutable(lazyhash = true),
        throwForInvalidImmutableState = InvalidValueException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface ManyPartStyle {}
