/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The arrows of docs/architecture.md as rules about any packages, so that each can be shown able to fail. */
final class Arrows {

    /** Whatever does input and output, knows the time of day, or starts threads. */
    private static final String[] OUTSIDE_WORLD = {
        "java.io..",
        "java.net..",
        "java.nio.channels..",
        "java.nio.file..",
        "java.sql..",
        "java.util.concurrent..",
        "java.util.logging..",
        "org.slf4j..",
        "org.eclipse.jetty..",
        "javax.servlet..",
        "javax.jmdns..",
        "org.openhab.core..",
        "org.osgi.."
    };

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of",
            "java.lang.Thread.sleep");

    private Arrows() {}

    static ArchRule knowNoOutsideWorld(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat(resideInAnyPackage(OUTSIDE_WORLD))
                .because("pure packages know no I/O, thread or framework");
    }

    static ArchRule readNoClockAndThrowNoDice(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .accessTargetWhere(describe("reads a clock, throws dice or starts a thread", Arrows::isImpure))
                .because("pure packages get time and chance from outside, and run on their caller's thread");
    }

    /** A random number generator with a seed is no dice. */
    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (CLOCKS_AND_DICE.contains(owner + "." + access.getName())) {
            return true;
        }
        boolean making = access.getName().equals("<init>");
        boolean unseeded = access.getTarget() instanceof CodeUnitAccessTarget
                && ((CodeUnitAccessTarget) access.getTarget())
                        .getRawParameterTypes()
                        .isEmpty();
        return making && (owner.equals("java.lang.Thread") || owner.equals("java.util.Random") && unseeded);
    }

    /** Within {@code scope}, only {@code users} may depend on the library. */
    static ArchRule usedOnlyBy(String library, DescribedPredicate<? super JavaClass> scope, String... users) {
        return noClasses()
                .that(scope)
                .and()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    static ArchRule doNotKnow(String[] packages, String... others) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    /** @param pattern package pattern with a group in parentheses for what must not go in circles */
    static ArchRule goInNoCircles(String pattern) {
        return slices().matching(pattern).should().beFreeOfCycles();
    }
}
