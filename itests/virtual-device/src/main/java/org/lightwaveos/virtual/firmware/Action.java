/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Arrays;
import java.util.List;

/**
 * A setter that a handler asked the renderer for: its name and arguments, in the order they were queued.
 *
 * @param name      the setter, for example {@code setBrightness}
 * @param arguments whole numbers, as the renderer gets them after all cuts and conversions
 */
public record Action(String name, List<Integer> arguments) {

    public Action {
        arguments = List.copyOf(arguments);
    }

    /** An action of its name and arguments. */
    public static Action of(String name, Integer... arguments) {
        return new Action(name, Arrays.asList(arguments));
    }

    /** The argument at an index. */
    public int argument(int index) {
        return arguments.get(index);
    }
}
