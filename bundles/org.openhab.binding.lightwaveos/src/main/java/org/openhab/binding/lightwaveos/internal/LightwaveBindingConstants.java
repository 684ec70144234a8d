/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal;

import java.util.Locale;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** Names that the add-on shares with its XML files and with users' configurations. */
public final class LightwaveBindingConstants {

    public static final String BINDING_ID = "lightwaveos";

    public static final ThingTypeUID THING_TYPE_DEVICE = new ThingTypeUID(BINDING_ID, "device");

    /** A device at a serial port of this host. */
    public static final ThingTypeUID THING_TYPE_GATEWAY = new ThingTypeUID(BINDING_ID, "gateway");

    /** This openHAB as one of a group of peers. */
    public static final ThingTypeUID THING_TYPE_PEER = new ThingTypeUID(BINDING_ID, "peer");

    /** Steps through the effects; every other channel of the light is a {@code LightChannel}. */
    public static final String CHANNEL_EFFECT_STEP = "effect-step";

    /** Whether a device follows the group of its bridge. */
    public static final String CHANNEL_FOLLOW = "follow";

    public static final String CHANNEL_ROLE = "role";
    public static final String CHANNEL_LEADER = "leader";
    public static final String CHANNEL_PEERS = "peers";
    public static final String CHANNEL_SYNC_STATE = "sync-state";
    public static final String CHANNEL_STATE_VERSION = "state-version";
    public static final String CHANNEL_LAST_CHANGE = "last-change";

    /** The only channel without a state: it triggers rules. */
    public static final String CHANNEL_GROUP_EVENT = "group-event";

    public static final String CONFIG_HOST = "host";
    public static final String CONFIG_PORT = "port";
    public static final String CONFIG_BAUD = "baud";

    /** Serial number of a gateway's USB device: the only thing that tells two gateways apart. */
    public static final String CONFIG_USB_SERIAL = "usbSerial";

    /** The peer whose group a device is a member of, unless that is its bridge. */
    public static final String CONFIG_GROUP = "group";

    /** Representation property: the only thing that tells two units apart. */
    public static final String PROPERTY_UUID = "uuid";

    public static final String PROPERTY_SDK_VERSION = "sdkVersion";

    private LightwaveBindingConstants() {}

    /** The UID under which discovery offers a unit. */
    public static ThingUID thingUidOf(DeviceUuid uuid) {
        return new ThingUID(THING_TYPE_DEVICE, uuid.text().toLowerCase(Locale.ROOT));
    }
}
