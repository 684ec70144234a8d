/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Locale;
import org.openhab.binding.lightwaveos.internal.peer.ListenFailure;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

/** Says where a peer stands in openHAB's terms and the user's words. */
final class PeerStatusTexts {

    private PeerStatusTexts() {}

    /** It listens. */
    static ThingStatusInfo of(GroupView group) {
        return new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, onlineText(group));
    }

    /** It does not; it is tried again. */
    static ThingStatusInfo of(ListenFailure failure) {
        return new ThingStatusInfo(
                ThingStatus.OFFLINE,
                ThingStatusDetail.COMMUNICATION_ERROR,
                StatusText.of(keyOf(failure.reason()), failure.args().toArray(String[]::new)));
    }

    /** Another Thing is the peer already. */
    static ThingStatusInfo second(ThingUID first) {
        return new ThingStatusInfo(
                ThingStatus.OFFLINE,
                ThingStatusDetail.CONFIGURATION_ERROR,
                StatusText.of("config.second-peer", first.getAsString()));
    }

    /** Every reason has its text: PORT_TAKEN is {@code offline.port-taken}. */
    static String keyOf(ListenFailure.Reason reason) {
        return "offline." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String onlineText(GroupView group) {
        return switch (group.role()) {
            case SEARCHING -> StatusText.of("online.searching");
            case ALONE -> StatusText.of("online.alone");
            case LEADING ->
                group.followers() == 1
                        ? StatusText.of("online.leads-one")
                        : StatusText.of("online.leads", Integer.toString(group.followers()));
            case FOLLOWING -> StatusText.of("online.follows", group.leaderName());
            case OBSERVING ->
                group.leader().isPresent()
                        ? StatusText.of("online.observes", group.leaderName())
                        : StatusText.of("online.observes-nobody");
        };
    }
}
