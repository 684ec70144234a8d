/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.ThingUID;

/** How the Thing of a device is a member of a group, filled by openHAB; fields are named as the parameters are. */
public class MemberConfig {

    /** What a device divides the colour wheel into. */
    private static final int HUE_STEPS = 256;

    /** The peer Thing whose group it is a member of, if the Thing has no bridge; empty for none. */
    public String group = "";

    /** Whether changes made at the device become the group's. */
    public boolean source = true;

    /** What it follows, by the names of the channels, or {@code zones}; empty for everything. */
    public List<String> followedFields = List.of();

    /** Its brightness in per cent of the group's, 10..200. */
    public int brightnessScale = 100;

    /** Degrees that its colours are turned beyond the group's, 0..359. */
    public int hueOffset = 0;

    /** What is wrong with it, as a status text; empty if nothing is. */
    Optional<String> membershipFault() {
        if (!group.isBlank() && group().isEmpty()) {
            return Optional.of(StatusText.of("config.group-invalid", group));
        }
        if (brightnessScale < 10 || brightnessScale > 200) {
            return Optional.of(StatusText.of("config.brightness-scale-invalid", Integer.toString(brightnessScale)));
        }
        if (hueOffset < 0 || hueOffset > 359) {
            return Optional.of(StatusText.of("config.hue-offset-invalid", Integer.toString(hueOffset)));
        }
        return FollowedFields.unknown(followedFields)
                .map(name -> StatusText.of("config.followed-fields-invalid", name));
    }

    /** The peer Thing whose group it is a member of without a bridge; empty for none. */
    Optional<ThingUID> group() {
        try {
            ThingUID peer = new ThingUID(group.strip());
            return LightwaveBindingConstants.BINDING_ID.equals(peer.getBindingId())
                    ? Optional.of(peer)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How it is a member of a group; only for a configuration without a fault. */
    AdoptionSettings membership() {
        FollowedFields followed = FollowedFields.of(followedFields);
        int hueSteps = Math.round(hueOffset * HUE_STEPS / 360f) % HUE_STEPS;
        return new AdoptionSettings(source, brightnessScale, hueSteps, followed.fields(), followed.zones());
    }
}
