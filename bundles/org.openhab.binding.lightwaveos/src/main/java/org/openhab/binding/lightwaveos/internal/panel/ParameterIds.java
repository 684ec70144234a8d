/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lightwaveos.control.EffectParameters.Parameter;

/**
 * Channel ids for an effect's parameters. An id depends on the parameter's name alone, so that links are there again when
 * the effect is, and effects that share a parameter share the channel. The device names them, so a name may be anything.
 */
final class ParameterIds {

    /** Channels at most; the firmware has no effect with more. */
    static final int MOST = 16;

    private static final int LONGEST = 32;

    /** Names as the firmware has them: {@code attack_s}, {@code chromaHue}. */
    private static final Pattern GOOD = Pattern.compile("[a-z][a-zA-Z0-9]*(_[a-zA-Z0-9]+)*");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private ParameterIds() {}

    /** The parameters in order, by channel id within their group. One of a name that was there before is left out. */
    static Map<String, Parameter> of(List<Parameter> parameters) {
        Map<String, Parameter> byId = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (byId.size() < MOST && isNew(byId, parameter)) {
                String id = plain(parameter.name());
                boolean taken = id.isEmpty() || byId.containsKey(id);
                byId.putIfAbsent(taken ? marked(parameter.name()) : id, parameter);
            }
        }
        return byId;
    }

    private static boolean isNew(Map<String, Parameter> byId, Parameter parameter) {
        return byId.values().stream().noneMatch(other -> other.name().equals(parameter.name()));
    }

    /** {@code chroma-hue} for {@code chromaHue}; empty if the name is not a plain one. */
    private static String plain(String name) {
        if (name.length() > LONGEST || !GOOD.matcher(name).matches()) {
            return "";
        }
        return HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** What of the name an id may have, and a mark that names of the same letters do not share. */
    private static String marked(String name) {
        String letters = name.replaceAll("[^a-zA-Z0-9]+", "-").toLowerCase(Locale.ROOT);
        String start = letters.substring(0, Math.min(LONGEST, letters.length()));
        return (start + "-" + String.format("%08x", mark(name))).replaceAll("^-+", "");
    }

    /** FNV-1a: a name of any characters has its own, as far as 32 bits go. */
    private static int mark(String name) {
        return name.chars().reduce(0x811c9dc5, (hash, character) -> (hash ^ character) * 0x01000193);
    }
}
