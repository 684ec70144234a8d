/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.architecture.api.ApiListing;
import org.objectweb.asm.ClassReader;

/** Holds what the add-on refers to against openHAB's listing; each finding is a sentence. */
final class ReferenceCheck {

    private static final String OPENHAB = "org.openhab.core.";

    private final ApiListing genuine;
    private final NewerThanFirst newer;

    ReferenceCheck(ApiListing genuine, NewerThanFirst newer) {
        this.genuine = genuine;
        this.newer = newer;
    }

    /** What openHAB 5.2.1 does not have. */
    List<String> unknown(ClassFiles bundle) {
        Map<String, byte[]> own = ownClasses(bundle);
        List<String> findings = new ArrayList<>();
        for (byte[] classFile : own.values()) {
            for (Reference reference : References.of(classFile)) {
                if (isOpenhabs(reference, own) && declaring(reference, own).isEmpty()) {
                    findings.add(reference.toString());
                }
            }
        }
        return findings;
    }

    /** What openHAB 5.0.0 did not have yet. */
    List<String> tooNew(ClassFiles bundle) {
        Map<String, byte[]> own = ownClasses(bundle);
        List<String> findings = new ArrayList<>();
        for (byte[] classFile : own.values()) {
            for (Reference reference : References.of(classFile)) {
                declaring(reference, own)
                        .filter(type -> isOpenhabs(reference, own) && newer.contains(type, reference.member()))
                        .ifPresent(type -> findings.add(reference + ", which openHAB 5.0.0 has not"));
            }
        }
        return findings;
    }

    /** How many different references to openHAB there are: a check that sees none proves nothing. */
    long count(ClassFiles bundle) {
        Map<String, byte[]> own = ownClasses(bundle);
        return own.values().stream()
                .map(References::of)
                .flatMap(Set::stream)
                .filter(reference -> isOpenhabs(reference, own))
                .distinct()
                .count();
    }

    private static Map<String, byte[]> ownClasses(ClassFiles bundle) {
        Map<String, byte[]> own = new HashMap<>();
        bundle.content().forEach((name, content) -> {
            if (name.endsWith(".class")) {
                own.put(new ClassReader(content).getClassName().replace('/', '.'), content);
            }
        });
        return own;
    }

    /** Openhab's types, and what the add-on's own types may inherit from them. */
    private static boolean isOpenhabs(Reference reference, Map<String, byte[]> own) {
        return reference.owner().startsWith(OPENHAB)
                || reference.member() != null && own.containsKey(reference.owner());
    }

    private Optional<String> declaring(Reference reference, Map<String, byte[]> own) {
        byte[] classFile = own.get(reference.owner());
        if (classFile == null) {
            return reference.member() == null
                    ? genuine.type(reference.owner()).map(type -> type.name())
                    : genuine.declaring(reference.owner(), reference.member());
        }
        if (DeclaredMembers.of(classFile).contains(reference.member())) {
            return Optional.of(reference.owner());
        }
        ClassReader reader = new ClassReader(classFile);
        List<String> above = new ArrayList<>(List.of(reader.getInterfaces()));
        above.add(reader.getSuperName());
        return above.stream()
                .map(name -> new Reference(name.replace('/', '.'), reference.member(), reference.from()))
                .map(inherited -> isForeign(inherited, own) ? Optional.of("") : declaring(inherited, own))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Neither ours nor openHAB's nor Java's: what it has is not looked into. */
    private static boolean isForeign(Reference reference, Map<String, byte[]> own) {
        String owner = reference.owner();
        return !own.containsKey(owner) && !owner.startsWith(OPENHAB) && !owner.startsWith("java.");
    }
}
