/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Picks events whose whole topic fits one of some regular expressions. */
@NonNullByDefault
public class TopicEventFilter implements EventFilter {

    private final List<Pattern> topics;

    public TopicEventFilter(String topicRegex) {
        this(List.of(topicRegex));
    }

    public TopicEventFilter(List<String> topicsRegexes) throws PatternSyntaxException {
        topics = topicsRegexes.stream().map(Pattern::compile).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public boolean apply(Event event) {
        return topics.stream().anyMatch(topic -> topic.matcher(event.getTopic()).matches());
    }
}
