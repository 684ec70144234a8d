/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The public and protected signatures of openHAB, read from the shared listing. */
public final class ApiListing {

    private final Map<String, ApiType> types = new LinkedHashMap<>();

    private ApiListing() {}

    public static ApiListing read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static ApiListing parse(List<String> text) {
        ApiListing listing = new ApiListing();
        String header = "";
        List<String> lines = new ArrayList<>();
        for (String line : text) {
            if (line.endsWith("{")) {
                header = line.substring(0, line.length() - 1).strip();
                lines = new ArrayList<>();
            } else if (line.equals("}") && isVisible(header)) {
                ApiType type = ApiType.parse(header, List.copyOf(lines));
                listing.types.put(type.name(), type);
            } else if (line.startsWith("  ")) {
                lines.add(line.strip());
            }
        }
        return listing;
    }

    private static boolean isVisible(String header) {
        return header.startsWith("public ") || header.startsWith("protected ");
    }

    public Optional<ApiType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    public Collection<ApiType> types() {
        return types.values();
    }

    /** The type that declares a member, looked for in the named type and in what it inherits from; Java's types too. */
    public Optional<String> declaring(String owner, ApiMember member) {
        ApiType type = types.get(owner);
        if (type == null) {
            return owner.startsWith("java.") && isOfJava(owner, member) ? Optional.of(owner) : Optional.empty();
        }
        if (type.members().contains(member)) {
            return Optional.of(owner);
        }
        List<String> above = new ArrayList<>(type.supertypes());
        above.add("java.lang.Object");
        return above.stream()
                .map(name -> declaring(name, member))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isOfJava(String owner, ApiMember member) {
        try {
            Class<?> type = Class.forName(owner, false, ClassLoader.getPlatformClassLoader());
            for (Class<?> level = type; level != null; level = level.getSuperclass()) {
                for (Executable method : level.getDeclaredMethods()) {
                    if (method.getName().equals(member.name())) {
                        return true;
                    }
                }
                for (Field field : level.getDeclaredFields()) {
                    if (field.getName().equals(member.name())) {
                        return true;
                    }
                }
            }
            return member.name().equals("<init>");
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
