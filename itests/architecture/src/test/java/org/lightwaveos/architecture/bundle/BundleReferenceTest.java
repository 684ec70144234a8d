/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.architecture.api.ApiListing;
import org.lightwaveos.architecture.spec.SharedSpec;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every reference to openHAB in the built add-on's bytecode is one that openHAB can satisfy, from 5.0.0 to 5.2.1. */
class BundleReferenceTest {

    private static final String THING = "org/openhab/core/thing/Thing";

    private ReferenceCheck check;

    @BeforeEach
    void read() throws IOException {
        check = new ReferenceCheck(ApiListing.read(SharedSpec.file("openhab-5.2.1-api.txt")), NewerThanFirst.read());
    }

    @Test
    void openhabHasEverythingThatTheAddOnRefersTo() throws IOException {
        ClassFiles bundle = BuiltBundle.load().files();

        assertThat(check.unknown(bundle)).isEmpty();
        assertThat(check.count(bundle)).isGreaterThan(20);
    }

    @Test
    void theFirstOpenhabHasItToo() throws IOException {
        assertThat(check.tooNew(BuiltBundle.load().files())).isEmpty();
    }

    @Test
    void aMethodThatOpenhabHasNotIsFound() {
        assertThat(check.unknown(calling(THING, "getColour", "()Ljava/lang/String;")))
                .hasSize(1);
    }

    @Test
    void theSameNameWithOtherParametersIsFound() {
        assertThat(check.unknown(calling(THING, "getLabel", "()Ljava/lang/String;")))
                .isEmpty();
        assertThat(check.unknown(calling(THING, "getLabel", "(I)Ljava/lang/String;")))
                .hasSize(1);
    }

    @Test
    void aTypeThatOpenhabHasNotIsFound() {
        assertThat(check.unknown(calling("org/openhab/core/thing/Dimmer", "getLabel", "()V")))
                .hasSize(2);
    }

    @Test
    void inheritedMembersAreLookedForAbove() {
        String handler = "org/openhab/core/thing/binding/BaseBridgeHandler";

        assertThat(check.unknown(
                        calling(handler, "updateState", "(Ljava/lang/String;Lorg/openhab/core/types/State;)V")))
                .isEmpty();
        assertThat(check.unknown(calling(handler, "hashCode", "()I"))).isEmpty();
        assertThat(check.unknown(calling(handler, "updateMood", "(Ljava/lang/String;)V")))
                .hasSize(1);
    }

    @Test
    void whatOnlyLaterOpenhabsHaveIsFound() {
        ClassFiles newer = calling(
                "org/openhab/core/config/discovery/DiscoveryResultBuilder",
                "create",
                "(Lorg/openhab/core/config/discovery/DiscoveryResult;)"
                        + "Lorg/openhab/core/config/discovery/DiscoveryResultBuilder;");

        assertThat(check.unknown(newer)).isEmpty();
        assertThat(check.tooNew(newer)).hasSize(1);
        assertThat(check.tooNew(calling("org/openhab/core/util/LightModel", "copy", "()V")))
                .isNotEmpty();
    }

    @Test
    void theDataFileSpeaksOfTypesThatTheListingHas() throws IOException {
        ApiListing genuine = ApiListing.read(SharedSpec.file("openhab-5.2.1-api.txt"));
        List<String> strangers = NewerThanFirst.read().lines().stream()
                .filter(line -> genuine.type(line.split("#")[0]).isEmpty())
                .toList();

        assertThat(strangers).isEmpty();
    }

    /** A class with one method that makes one call. */
    private static ClassFiles calling(String owner, String name, String descriptor) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "test/Caller", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "call", "()V", null, null);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
        method.visitEnd();
        writer.visitEnd();
        return new ClassFiles(Map.of("test/Caller.class", writer.toByteArray()));
    }
}
