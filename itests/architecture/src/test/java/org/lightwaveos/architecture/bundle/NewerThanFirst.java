/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lightwaveos.architecture.api.ApiMember;
import org.objectweb.asm.Type;

/**
 * Signatures of openHAB 5.2.1 that openHAB 5.0.0, the first one we run on, did not have. From the file
 * {@code newer-than-5.0.0.txt}: one type a line, or {@code Type#member}, methods with the simple names of what they
 * take and give.
 */
record NewerThanFirst(Set<String> lines) {

    static NewerThanFirst read() {
        try (InputStream in = NewerThanFirst.class.getResourceAsStream("/newer-than-5.0.0.txt")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NewerThanFirst of(String... lines) {
        return new NewerThanFirst(Arrays.stream(lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @param member null for the type itself */
    boolean contains(String type, ApiMember member) {
        return lines.contains(type) || member != null && lines.contains(type + "#" + member.name() + signature(member));
    }

    private static String signature(ApiMember member) {
        if (!member.descriptor().startsWith("(")) {
            return "";
        }
        Type method = Type.getMethodType(member.descriptor());
        String parameters = Arrays.stream(method.getArgumentTypes())
                .map(NewerThanFirst::simple)
                .collect(Collectors.joining(","));
        return "(" + parameters + ")" + (member.name().equals("<init>") ? "" : simple(method.getReturnType()));
    }

    private static String simple(Type type) {
        String name = type.getClassName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
