/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.text;

import java.util.List;
import org.lightwaveos.virtual.sync.light.CommandKind;

/**
 * What firmware made of a command's text.
 *
 * @param version 0..2^32-1; 0 where none was found
 * @param timestampMs 0..2^32-1; 0 where none was found
 * @param sender at most 15 bytes, unchecked; empty where none was found
 * @param values one for each parameter of the kind, cut to its width but not checked against its range
 */
public record ReadCommand(CommandKind kind, long version, long timestampMs, String sender, List<Integer> values) {

    public ReadCommand {
        values = List.copyOf(values);
    }
}
