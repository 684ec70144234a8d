/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares compiled types with the listing; each finding is a sentence that names the offender. */
final class SignatureCheck {

    private final ApiListing genuine;

    SignatureCheck(ApiListing genuine) {
        this.genuine = genuine;
    }

    /** What the compiled types have that the listing lacks or spells differently. */
    List<String> surplus(ApiListing compiled) {
        List<String> findings = new ArrayList<>();
        for (ApiType type : compiled.types()) {
            genuine.type(type.name())
                    .ifPresentOrElse(
                            real -> compare(type, real, findings),
                            () -> findings.add("openHAB has no type " + type.name()));
        }
        return findings;
    }

    private void compare(ApiType type, ApiType real, List<String> findings) {
        if (!kind(type).equals(kind(real))) {
            findings.add(type.name() + " is `" + kind(type) + "`, in openHAB `" + kind(real) + "`");
        }
        Set<String> inherited = new TreeSet<>(type.supertypes());
        real.supertypes().forEach(inherited::remove);
        inherited.removeIf(name -> !name.startsWith("java.") && !name.startsWith("org.openhab."));
        inherited.remove("java.lang.Object");
        inherited.forEach(name -> findings.add(type.name() + " is a " + name + ", in openHAB it is not"));
        Set<String> lines = normal(real.lines());
        for (String line : normal(type.lines())) {
            if (!lines.contains(line) && !isBridge(line, type, lines)) {
                findings.add(type.name() + " has `" + line + "`, openHAB has not");
            }
        }
    }

    /** Modifiers and type parameters: what a class that uses the type depends on. */
    private static String kind(ApiType type) {
        int name = type.header().indexOf(type.name()) + type.name().length();
        String rest = type.header().substring(name);
        return type.header().substring(0, name) + rest.substring(0, ApiText.bracketed(rest));
    }

    /** Compilers add bridges as they see fit: methods with a twin that differs in what it returns and is genuine. */
    private static boolean isBridge(String line, ApiType type, Set<String> genuineLines) {
        String call = call(line);
        return line.contains("(")
                && normal(type.lines()).stream()
                        .anyMatch(other -> call(other).equals(call) && genuineLines.contains(other));
    }

    /** Name and parameters. */
    private static String call(String line) {
        String text = line.substring(0, Math.max(0, line.lastIndexOf(')'))).replace("...", "[]");
        int parenthesis = ApiText.indexOf(text, "(");
        return text.substring(text.lastIndexOf(' ', Math.max(0, parenthesis)) + 1);
    }

    /** Whether a method locks is its own affair. */
    private static Set<String> normal(List<String> lines) {
        Set<String> normal = new LinkedHashSet<>();
        lines.forEach(line -> normal.add(line.replace(" synchronized ", " ")));
        return normal;
    }

    /** Abstract methods that are missing: a class that implements the compiled type would break in openHAB. */
    List<String> missingAbstractMethods(ApiListing compiled, Set<String> neverImplemented) {
        List<String> findings = new ArrayList<>();
        for (ApiType type : compiled.types()) {
            ApiType real = genuine.type(type.name()).orElse(null);
            if (real == null || neverImplemented.contains(type.name())) {
                continue;
            }
            Set<String> lines = normal(type.lines());
            for (String line : normal(real.lines())) {
                if (line.contains(" abstract ") && !lines.contains(line)) {
                    findings.add(type.name() + " lacks `" + line + "`");
                }
            }
        }
        return findings;
    }
}
