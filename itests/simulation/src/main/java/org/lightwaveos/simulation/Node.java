/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** One member of an installation, as the network and the checks see it. */
interface Node {

    DeviceUuid uuid();

    PeerAddress address();

    /** Whether it runs and listens. */
    boolean isUp();

    void start();

    /** An orderly end. */
    void stop();

    /** Pulls the plug: it forgets everything, and nobody is told. */
    void crash();

    /** mDNS has told it of another. */
    void sees(Node other);

    /** Somebody has connected. */
    void accepted(Wire.End end);

    /** What its user sees. */
    GroupLight shown();

    /** Whom it takes for the leader; null while it knows none. */
    DeviceUuid leader();

    /** Its user changes something. */
    void change(LightCommand command);
}
