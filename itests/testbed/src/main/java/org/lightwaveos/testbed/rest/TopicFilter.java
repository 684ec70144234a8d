/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The parameter "topics": patterns parted by commas, "*" for any text; absent or empty for everything. */
final class TopicFilter {

    // Word characters, '*', '/', ',', ':', '-' and blanks, as openHAB allows.
    private static final Pattern VALID = Pattern.compile("[\\w*/,:\\-\\s]*");

    private final List<Pattern> patterns;

    TopicFilter(String topics) {
        String text = topics == null || topics.isEmpty() ? "*" : topics;
        patterns = Arrays.stream(text.split(","))
                .map(topic -> Pattern.compile(topic.strip().replace("*", ".*")))
                .toList();
    }

    static boolean isValid(String topics) {
        return topics == null || VALID.matcher(topics).matches();
    }

    boolean matches(String topic) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(topic).matches());
    }
}
