/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.Collection;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.light.GroupLight;

/** One member of an installation, whatever its kind. */
interface Member {

    DeviceUuid uuid();

    PeerAddress address();

    /** Whether it runs and listens. */
    boolean isUp();

    /** Power on: it knows nothing but what its kind keeps. */
    void start();

    /** Pulls the plug: nobody is told. */
    void crash();

    /** Somebody has connected. */
    void accepted(Wire.End end);

    /** Its sides of the connections that it believes to stand. */
    Collection<Wire.End> ends();

    /** mDNS: who is up and in its reach now. */
    void inReach(Collection<Member> others);

    /** Whom it takes for the leader; null while it knows none. */
    DeviceUuid leader();

    /** Whether it shows the light, as far as its kind is able to. */
    boolean shows(GroupLight light);

    /** 0..255, as a person sees it. */
    int brightness();

    /** Whether a person can change the light at it, so that others get to know. */
    boolean hasUser();

    /** A person changes the light at it. */
    void change(UserChange change);
}
