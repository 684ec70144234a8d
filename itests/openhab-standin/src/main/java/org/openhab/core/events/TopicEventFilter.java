/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Picks events by regular expressions on the topic. */
@NonNullByDefault
public class TopicEventFilter implements EventFilter {

    public TopicEventFilter(String topicRegex) {
        throw new UnsupportedOperationException();
    }

    public TopicEventFilter(List<String> topicsRegexes) throws PatternSyntaxException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean apply(Event event) {
        throw new UnsupportedOperationException();
    }
}
