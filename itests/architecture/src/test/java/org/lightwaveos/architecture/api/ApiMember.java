/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

/**
 * A member of a type, as class files refer to it.
 *
 * @param descriptor of a method ({@code (I)V}) or a field ({@code I})
 */
public record ApiMember(String name, String descriptor) {

    static ApiMember parse(String line, String typeName, Erasure types) {
        String text = ApiText.withoutModifiers(line.strip().replaceFirst(";$", ""));
        int throwing = ApiText.indexOf(text, " throws ");
        text = throwing < 0 ? text : text.substring(0, throwing);
        int brackets = ApiText.bracketed(text);
        Erasure scope = brackets == 0 ? types : types.with(text.substring(1, brackets - 1));
        text = text.substring(brackets).strip();
        int parenthesis = ApiText.indexOf(text, "(");
        String head = parenthesis < 0 ? text : text.substring(0, parenthesis);
        if (head.equals(typeName)) {
            return new ApiMember("<init>", parameters(text, parenthesis, scope) + "V");
        }
        int name = head.lastIndexOf(' ');
        String type = scope.descriptor(head.substring(0, name).strip());
        String parameters = parenthesis < 0 ? "" : parameters(text, parenthesis, scope);
        return new ApiMember(head.substring(name + 1), parameters + type);
    }

    private static String parameters(String text, int parenthesis, Erasure scope) {
        StringBuilder descriptor = new StringBuilder("(");
        for (String parameter : ApiText.list(text.substring(parenthesis + 1, text.lastIndexOf(')')))) {
            descriptor.append(scope.descriptor(parameter));
        }
        return descriptor.append(')').toString();
    }
}
