/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of packages in docs/architecture.md, held by ArchUnit. When the page and a rule disagree, mend the page. */
class ArrowsTest {

    private static final String ADD_ON = "org.openhab.binding.lightwaveos..";

    private static final String[] PURE = {
        "org.lightwaveos.catalogue..", "org.lightwaveos.model..", "org.lightwaveos.render..", "org.lightwaveos.strip.."
    };

    /** Time, chance and the network come from outside. */
    private static final String[] PURE_CONTROL = {
        "org.lightwaveos.control.codec..",
        "org.lightwaveos.control.json..",
        "org.lightwaveos.control.machine..",
        "org.lightwaveos.control.session.."
    };

    /** A peer is a state machine: whole installations of them run in virtual time. */
    private static final String[] PURE_PEER = {
        "org.lightwaveos.peer.light..", "org.lightwaveos.peer.rules..", "org.lightwaveos.peer.core.."
    };

    /** So is an adopted device. */
    private static final String[] PURE_ADOPTION = {"org.lightwaveos.adoption.core.."};

    /** So is a device on a serial port. */
    private static final String[] PURE_SERIAL = {
        "org.lightwaveos.serial.stream..",
        "org.lightwaveos.serial.codec..",
        "org.lightwaveos.serial.session..",
        "org.lightwaveos.serial.pixel.."
    };

    private static final String[] VIRTUAL_TIME = {
        "org.lightwaveos.virtual.firmware..",
        "org.lightwaveos.virtual.gateway..",
        "org.lightwaveos.virtual.serial",
        "org.lightwaveos.virtual.serial.pixels..",
        "org.lightwaveos.virtual.sync.."
    };

    private static final String[] LIBRARIES = {
        "org.lightwaveos.catalogue..",
        "org.lightwaveos.model..",
        "org.lightwaveos.runtime..",
        "org.lightwaveos.control..",
        "org.lightwaveos.transport..",
        "org.lightwaveos.render..",
        "org.lightwaveos.peer..",
        "org.lightwaveos.adoption..",
        "org.lightwaveos.serial..",
        "org.lightwaveos.strip.."
    };

    private static final DescribedPredicate<JavaClass> PRODUCT =
            resideInAnyPackage(LIBRARIES).or(resideInAPackage(ADD_ON)).as("the product");

    private static final DescribedPredicate<JavaClass> VIRTUAL_DEVICE =
            resideInAPackage("org.lightwaveos.virtual..").as("the virtual device");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lightwaveos", "org.openhab.binding.lightwaveos");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.lightwaveos.catalogue",
                "org.lightwaveos.model",
                "org.lightwaveos.adoption.core",
                "org.lightwaveos.adoption.runtime",
                "org.lightwaveos.render",
                "org.lightwaveos.control.codec",
                "org.lightwaveos.control.json",
                "org.lightwaveos.control.machine",
                "org.lightwaveos.control.session",
                "org.lightwaveos.control.runtime",
                "org.lightwaveos.control.shell",
                "org.lightwaveos.control.transport",
                "org.lightwaveos.peer.core",
                "org.lightwaveos.peer.protocol",
                "org.lightwaveos.peer.runtime",
                "org.lightwaveos.peer.transport",
                "org.lightwaveos.runtime",
                "org.lightwaveos.serial",
                "org.lightwaveos.serial.codec",
                "org.lightwaveos.serial.pixel",
                "org.lightwaveos.serial.runtime",
                "org.lightwaveos.serial.session",
                "org.lightwaveos.serial.stream",
                "org.lightwaveos.serial.transport",
                "org.lightwaveos.strip",
                "org.lightwaveos.transport.jetty",
                "org.lightwaveos.transport.shared",
                "org.lightwaveos.transport.wire",
                "org.lightwaveos.virtual.firmware",
                "org.lightwaveos.virtual.gateway",
                "org.lightwaveos.virtual.net",
                "org.lightwaveos.virtual.serial",
                "org.lightwaveos.virtual.serial.pixels",
                "org.lightwaveos.virtual.serial.pty",
                "org.openhab.binding.lightwaveos.internal.mdns",
                "org.openhab.binding.lightwaveos.internal.net",
                "org.openhab.binding.lightwaveos.internal.peer",
                "org.openhab.binding.lightwaveos.internal.serial",
                "org.openhab.binding.lightwaveos.internal.usb"
            })
    void thePackagesOfThePageExist(String name) {
        assertThat(classes.containPackage(name)).isTrue();
    }

    @Test
    void purePackagesKnowNoOutsideWorld() {
        Arrows.knowNoOutsideWorld(PURE).check(classes);
        Arrows.knowNoOutsideWorld(PURE_CONTROL).check(classes);
        Arrows.knowNoOutsideWorld(PURE_PEER).check(classes);
        Arrows.knowNoOutsideWorld(PURE_ADOPTION).check(classes);
        Arrows.knowNoOutsideWorld(PURE_SERIAL).check(classes);
    }

    @Test
    void purePackagesReadNoClockAndThrowNoDice() {
        Arrows.readNoClockAndThrowNoDice(PURE).check(classes);
        Arrows.readNoClockAndThrowNoDice(PURE_CONTROL).check(classes);
        Arrows.readNoClockAndThrowNoDice("org.lightwaveos.peer..").check(classes);
        Arrows.readNoClockAndThrowNoDice("org.lightwaveos.adoption..").check(classes);
        Arrows.readNoClockAndThrowNoDice(PURE_SERIAL).check(classes);
        Arrows.readNoClockAndThrowNoDice(VIRTUAL_TIME).check(classes);
    }

    @Test
    void onePackageOfTheProductKnowsJetty() {
        Arrows.usedOnlyBy("org.eclipse.jetty..", PRODUCT, "org.lightwaveos.transport.jetty..", ADD_ON)
                .check(classes);
        // The add-on hands openHAB's clients on, and so has their types in its call chains; see SourceImportTest.
        Arrows.usedOnlyBy(
                        "org.eclipse.jetty..", resideInAPackage(ADD_ON), "org.openhab.binding.lightwaveos.internal.net")
                .check(classes);
        Arrows.usedOnlyBy("javax.servlet..", PRODUCT, "org.lightwaveos.transport.jetty..")
                .check(classes);
    }

    @Test
    void onePackageOfTheProductKnowsJmdns() {
        Arrows.usedOnlyBy("javax.jmdns..", PRODUCT, "org.openhab.binding.lightwaveos.internal.mdns..")
                .check(classes);
    }

    /** They are not in every openHAB: whoever names their types may not load. */
    @Test
    void whatIsOptionalOfOpenhabIsKnownInOnePackageEach() {
        Arrows.usedOnlyBy(
                        "org.openhab.core.io.transport.serial..",
                        PRODUCT,
                        "org.openhab.binding.lightwaveos.internal.serial")
                .check(classes);
        Arrows.usedOnlyBy(
                        "org.openhab.core.config.discovery.usbserial..",
                        PRODUCT,
                        "org.openhab.binding.lightwaveos.internal.usb")
                .check(classes);
        Arrows.usedOnlyBy("gnu.io..", PRODUCT).check(classes);
    }

    @Test
    void onlyTheAddOnKnowsOpenhab() {
        Arrows.usedOnlyBy("org.openhab..", PRODUCT, ADD_ON).check(classes);
        Arrows.usedOnlyBy("org.openhab..", VIRTUAL_DEVICE).check(classes);
        Arrows.usedOnlyBy("org.osgi..", PRODUCT, ADD_ON).check(classes);
    }

    @Test
    void onlyTheCodecsKnowGson() {
        Arrows.usedOnlyBy(
                        "com.google.gson..",
                        resideInAnyPackage(LIBRARIES),
                        "org.lightwaveos.control.codec..",
                        "org.lightwaveos.control.json..",
                        "org.lightwaveos.peer.protocol..",
                        "org.lightwaveos.serial.codec..")
                .check(classes);
    }

    @Test
    void arrowsPointInwards() {
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.model.."},
                        "org.lightwaveos.control..",
                        "org.lightwaveos.render..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.render.."},
                        "org.lightwaveos.control..",
                        "org.lightwaveos.peer..",
                        "org.lightwaveos.strip..",
                        "org.lightwaveos.transport..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.strip.."},
                        "org.lightwaveos.control..",
                        "org.lightwaveos.runtime..",
                        "org.lightwaveos.serial..",
                        "org.lightwaveos.adoption..",
                        "org.lightwaveos.transport..",
                        "org.lightwaveos.peer.core..",
                        "org.lightwaveos.peer.protocol..",
                        ADD_ON)
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.control.."},
                        "org.lightwaveos.transport..",
                        "org.lightwaveos.render..",
                        ADD_ON)
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.control.session.."},
                        "org.lightwaveos.control.runtime..",
                        "org.lightwaveos.control.shell..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.control.json.."},
                        "org.lightwaveos.control",
                        "org.lightwaveos.control.codec..",
                        "org.lightwaveos.control.machine..",
                        "org.lightwaveos.control.session..",
                        "org.lightwaveos.control.shell..",
                        "org.lightwaveos.control.transport..",
                        "org.lightwaveos.model..",
                        "org.lightwaveos.runtime..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.control.machine..", "org.lightwaveos.control.shell.."},
                        "org.lightwaveos.control.codec..",
                        "org.lightwaveos.control.runtime..",
                        "org.lightwaveos.control.session..",
                        "org.lightwaveos.control.transport..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.control.machine.."},
                        "org.lightwaveos.control.shell..",
                        "org.lightwaveos.runtime..")
                .check(classes);
        Arrows.doNotKnow(new String[] {"org.lightwaveos.transport.."}, ADD_ON).check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.peer.."},
                        "org.lightwaveos.control..",
                        "org.lightwaveos.transport..",
                        "org.lightwaveos.render..",
                        ADD_ON)
                .check(classes);
        Arrows.doNotKnow(new String[] {"org.lightwaveos.adoption.."}, "org.lightwaveos.transport..", ADD_ON)
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.adoption.core.."},
                        "org.lightwaveos.control..",
                        "org.lightwaveos.runtime..",
                        "org.lightwaveos.peer.core..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.control..", "org.lightwaveos.peer..", "org.lightwaveos.runtime.."
                        },
                        "org.lightwaveos.adoption..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {
                            "org.lightwaveos.control..", "org.lightwaveos.peer..", "org.lightwaveos.adoption.."
                        },
                        "org.lightwaveos.serial..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.serial.."},
                        "org.lightwaveos.control.codec..",
                        "org.lightwaveos.control.session..",
                        "org.lightwaveos.control.runtime..",
                        "org.lightwaveos.peer..",
                        "org.lightwaveos.render..",
                        "org.lightwaveos.adoption..",
                        "org.lightwaveos.transport..",
                        "gnu.io..",
                        ADD_ON)
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.serial.stream.."},
                        "org.lightwaveos.control..",
                        "org.lightwaveos.serial.codec..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.serial.pixel.."},
                        "org.lightwaveos.control..",
                        "org.lightwaveos.serial.codec..",
                        "org.lightwaveos.serial.stream..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.serial.session.."},
                        "org.lightwaveos.control.json..",
                        "org.lightwaveos.control.shell..",
                        "org.lightwaveos.runtime..",
                        "org.lightwaveos.serial.runtime..",
                        "org.lightwaveos.serial.transport..")
                .check(classes);
        Arrows.doNotKnow(new String[] {"org.lightwaveos.peer.protocol.."}, "org.lightwaveos.peer.core..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.peer.core.."},
                        "org.lightwaveos.peer.runtime..",
                        "org.lightwaveos.peer.transport..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.runtime.."},
                        "org.lightwaveos.model..",
                        "org.lightwaveos.control..",
                        "org.lightwaveos.peer..",
                        "org.lightwaveos.transport..",
                        ADD_ON)
                .check(classes);
    }

    @Test
    void theProductDoesNotKnowItsTests() {
        Arrows.doNotKnow(LIBRARIES, "org.lightwaveos.virtual..", "org.lightwaveos.testbed..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {ADD_ON},
                        "org.lightwaveos.virtual..",
                        "org.lightwaveos.render..",
                        "org.lightwaveos.catalogue.firmware..")
                .check(classes);
    }

    /** Else its reading of the protocol would prove nothing about ours. */
    @Test
    void theVirtualDeviceSharesNoCodeWithOurPeerAndOurSideOfAPort() {
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.virtual.."},
                        "org.lightwaveos.peer..",
                        "org.lightwaveos.serial..",
                        "org.lightwaveos.strip..")
                .check(classes);
    }

    @Test
    void theVirtualDeviceHasEachLibraryInOnePackage() {
        Arrows.usedOnlyBy("org.eclipse.jetty..", VIRTUAL_DEVICE, "org.lightwaveos.virtual.net..")
                .check(classes);
        Arrows.usedOnlyBy("javax.jmdns..", VIRTUAL_DEVICE, "org.lightwaveos.virtual.mdns..")
                .check(classes);
        Arrows.usedOnlyBy("com.sun.jna..", VIRTUAL_DEVICE, "org.lightwaveos.virtual.serial.pty..")
                .check(classes);
        Arrows.doNotKnow(
                        new String[] {"org.lightwaveos.virtual.serial.pty.."},
                        "org.lightwaveos.virtual.serial",
                        "org.lightwaveos.virtual.firmware..")
                .check(classes);
        Arrows.usedOnlyBy("org.lightwaveos.render..", VIRTUAL_DEVICE, "org.lightwaveos.virtual.stream..")
                .check(classes);
    }

    @Test
    void packagesGoInNoCircles() {
        Arrows.goInNoCircles("org.lightwaveos.(model|render|transport)..").check(classes);
        Arrows.goInNoCircles("org.lightwaveos.control.(*)..").check(classes);
        Arrows.goInNoCircles("org.lightwaveos.transport.(*)..").check(classes);
        Arrows.goInNoCircles("org.lightwaveos.render.(*)..").check(classes);
        Arrows.goInNoCircles("org.lightwaveos.peer.(*)..").check(classes);
        Arrows.goInNoCircles("org.lightwaveos.adoption.(*)..").check(classes);
        Arrows.goInNoCircles("org.lightwaveos.serial.(*)..").check(classes);
        Arrows.goInNoCircles("org.lightwaveos.virtual.(*)..").check(classes);
        Arrows.goInNoCircles("org.openhab.binding.lightwaveos.internal.(*)..").check(classes);
    }
}
