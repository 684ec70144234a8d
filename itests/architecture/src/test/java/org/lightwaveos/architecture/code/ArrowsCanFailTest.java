/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;

/** Each rule finds what it forbids, in classes that do it on purpose. */
class ArrowsCanFailTest {

    private static final String BAD = "org.lightwaveos.architecture.code.bad..";
    private static final JavaClasses FIXTURE =
            new ClassFileImporter().importPackages("org.lightwaveos.architecture.code.bad");

    @Test
    void inputAndOutputAreFound() {
        assertViolation(Arrows.knowNoOutsideWorld(BAD), "java.net.Socket");
    }

    @Test
    void threadPoolsAreFound() {
        assertViolation(Arrows.knowNoOutsideWorld(BAD), "java.util.concurrent.ScheduledExecutorService");
    }

    @Test
    void clocksAreFound() {
        assertViolation(Arrows.readNoClockAndThrowNoDice(BAD), "System.currentTimeMillis()");
        assertViolation(Arrows.readNoClockAndThrowNoDice(BAD), "Instant.now()");
    }

    @Test
    void diceAreFoundUnlessTheyHaveASeed() {
        assertViolation(Arrows.readNoClockAndThrowNoDice(BAD), "java.util.Random.<init>()");
        assertThat(Arrows.readNoClockAndThrowNoDice(BAD)
                        .evaluate(FIXTURE)
                        .getFailureReport()
                        .getDetails())
                .noneMatch(detail -> detail.contains("java.util.Random.<init>(long)"));
    }

    @Test
    void threadsAreFound() {
        assertViolation(Arrows.readNoClockAndThrowNoDice(BAD), "java.lang.Thread.<init>");
    }

    @Test
    void librariesInTheWrongPlaceAreFound() {
        assertViolation(
                Arrows.usedOnlyBy("com.google.gson..", resideInAPackage(BAD), "some.other.place"), "com.google.gson");
        assertViolation(
                Arrows.usedOnlyBy("org.openhab..", resideInAPackage(BAD), "some.other.place"), "org.openhab.core");
    }

    @Test
    void arrowsTheWrongWayAreFound() {
        assertViolation(
                Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.architecture.code.bad.inner"},
                        "org.lightwaveos.architecture.code.bad.outer"),
                "Outer");
    }

    @Test
    void circlesAreFound() {
        assertViolation(Arrows.goInNoCircles("org.lightwaveos.architecture.code.bad.(*)"), "Cycle detected");
    }

    private static void assertViolation(ArchRule rule, String text) {
        EvaluationResult result = rule.evaluate(FIXTURE);

        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(text));
    }
}
