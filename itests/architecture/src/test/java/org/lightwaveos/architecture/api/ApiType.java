/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A type of the listing.
 *
 * @param header as written, without the brace
 * @param lines the members as written
 * @param supertypes binary names
 */
public record ApiType(String name, String header, List<String> lines, List<String> supertypes, Set<ApiMember> members) {

    static ApiType parse(String header, List<String> lines) {
        String rest = ApiText.withoutModifiers(header).replaceFirst("^(class|interface) ", "");
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '<' && rest.charAt(end) != ' ') {
            end++;
        }
        String name = rest.substring(0, end);
        String tail = rest.substring(end);
        int brackets = ApiText.bracketed(tail);
        Erasure scope = new Erasure().with(brackets == 0 ? "" : tail.substring(1, brackets - 1));
        Set<ApiMember> members = new LinkedHashSet<>();
        lines.forEach(line -> members.add(ApiMember.parse(line, name, scope)));
        return new ApiType(name, header, lines, supertypes(tail.substring(brackets), scope), members);
    }

    private static List<String> supertypes(String tail, Erasure scope) {
        List<String> names = new ArrayList<>();
        String text = tail.replaceFirst("^ extends ", "");
        int implementing = ApiText.indexOf(" " + text, " implements ");
        String list = implementing < 0
                ? text
                : text.substring(0, Math.max(0, implementing - 1)) + ","
                        + text.substring(implementing + " implements ".length() - 1);
        for (String type : ApiText.list(list.replaceFirst("^,", ""))) {
            String descriptor = scope.descriptor(type.strip());
            names.add(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
        }
        return names;
    }

    public boolean isInterface() {
        return ApiText.withoutModifiers(header).startsWith("interface ");
    }
}
