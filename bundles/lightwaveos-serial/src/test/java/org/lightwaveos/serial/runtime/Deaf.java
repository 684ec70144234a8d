/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.List;
import java.util.Set;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** For tests that look elsewhere. */
class Deaf implements DeviceListener {

    @Override
    public void onLink(LinkStatus status) {}

    @Override
    public void onIdentity(DeviceIdentity identity) {}

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {}

    @Override
    public void onEffects(List<NamedId> effects) {}

    @Override
    public void onPalettes(List<NamedId> palettes) {}
}
