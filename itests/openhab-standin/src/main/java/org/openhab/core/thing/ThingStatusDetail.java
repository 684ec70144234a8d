/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Why a Thing is in its state. */
@NonNullByDefault
public enum ThingStatusDetail {
    NONE,
    NOT_YET_READY,
    HANDLER_MISSING_ERROR,
    HANDLER_REGISTERING_ERROR,
    HANDLER_INITIALIZING_ERROR,
    HANDLER_CONFIGURATION_PENDING,
    CONFIGURATION_PENDING,
    COMMUNICATION_ERROR,
    CONFIGURATION_ERROR,
    BRIDGE_OFFLINE,
    FIRMWARE_UPDATING,
    DUTY_CYCLE,
    BRIDGE_UNINITIALIZED,
    GONE,
    DISABLED;

    public static final UninitializedStatus UNINITIALIZED = /*INIT*/ null;

    public static final NoneOnlyStatus INITIALIZING = /*INIT*/ null;

    public static final NoneOnlyStatus UNKNOWN = /*INIT*/ null;

    public static final OnlineStatus ONLINE = /*INIT*/ null;

    public static final OfflineStatus OFFLINE = /*INIT*/ null;

    public static final NoneOnlyStatus REMOVING = /*INIT*/ null;

    public static final NoneOnlyStatus REMOVED = /*INIT*/ null;

    /** DOCINNER */
    public static final class NoneOnlyStatus {

        public ThingStatusDetail NONE = /*INIT*/ null;
    }

    /** DOCINNER */
    public static final class UninitializedStatus {

        public ThingStatusDetail NONE = /*INIT*/ null;

        public ThingStatusDetail HANDLER_MISSING_ERROR = /*INIT*/ null;

        public ThingStatusDetail HANDLER_REGISTERING_ERROR = /*INIT*/ null;

        public ThingStatusDetail HANDLER_CONFIGURATION_PENDING = /*INIT*/ null;

        public ThingStatusDetail HANDLER_INITIALIZING_ERROR = /*INIT*/ null;

        public ThingStatusDetail BRIDGE_UNINITIALIZED = /*INIT*/ null;
    }

    /** DOCINNER */
    public static final class OnlineStatus {

        public ThingStatusDetail NONE = /*INIT*/ null;

        public ThingStatusDetail CONFIGURATION_PENDING = /*INIT*/ null;
    }

    /** DOCINNER */
    public static final class OfflineStatus {

        public ThingStatusDetail NONE = /*INIT*/ null;

        public ThingStatusDetail COMMUNICATION_ERROR = /*INIT*/ null;

        public ThingStatusDetail CONFIGURATION_ERROR = /*INIT*/ null;

        public ThingStatusDetail BRIDGE_OFFLINE = /*INIT*/ null;

        public ThingStatusDetail FIRMWARE_UPDATING = /*INIT*/ null;

        public ThingStatusDetail DUTY_CYCLE = /*INIT*/ null;

        public ThingStatusDetail GONE = /*INIT*/ null;
    }
}
