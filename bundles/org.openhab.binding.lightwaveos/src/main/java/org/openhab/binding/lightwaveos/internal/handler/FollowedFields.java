/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lightwaveos.model.LightField;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;

/**
 * What a member of a group takes from its light.
 *
 * @param fields of the whole light
 * @param zones whether also the division into zones, and their lights
 */
record FollowedFields(Set<LightField> fields, boolean zones) {

    private static final String ZONES = "zones";

    /** What a group's light has; mood and trails are every device's own (sync protocol, section 1). */
    private static final Set<LightField> SHARED =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(LightField.MOOD, LightField.FADE_AMOUNT)));

    FollowedFields {
        fields = Set.copyOf(fields);
    }

    /** By the names of the channels; none is everything. A text file may have several in one text. */
    static FollowedFields of(List<String> written) {
        List<String> names = names(written).toList();
        if (names.isEmpty()) {
            return new FollowedFields(SHARED, true);
        }
        Set<LightField> fields = names.stream()
                .flatMap(name -> field(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LightField.class)));
        return new FollowedFields(fields, names.contains(ZONES));
    }

    /** The first name that is none; empty if all are. */
    static Optional<String> unknown(List<String> written) {
        return names(written)
                .filter(name -> !name.equals(ZONES) && field(name).isEmpty())
                .findFirst();
    }

    private static Stream<String> names(List<String> written) {
        return written.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<LightField> field(String name) {
        return LightChannel.ofId(name).map(LightChannel::field).filter(SHARED::contains);
    }
}
