/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandlerFactory;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;

/** Makes lamps, probes, hubs and bulbs. */
public final class SampleFactory extends BaseThingHandlerFactory {

    static final ThingTypeUID LAMP = new ThingTypeUID("benchdemo", "lamp");
    static final ThingTypeUID PROBE = new ThingTypeUID("benchdemo", "probe");

    static final ThingTypeUID HUB = new ThingTypeUID("benchdemo", "hub");
    static final ThingTypeUID BULB = new ThingTypeUID("benchdemo", "bulb");

    private SampleOptions options;

    void setOptions(DynamicStateDescriptionProvider provider) {
        options = (SampleOptions) provider;
    }

    @Override
    public boolean supportsThingType(ThingTypeUID type) {
        return type.equals(LAMP) || type.equals(PROBE) || type.equals(HUB) || type.equals(BULB);
    }

    @Override
    protected ThingHandler createHandler(Thing thing) {
        if (thing.getThingTypeUID().equals(HUB)) {
            return new HubHandler((Bridge) thing);
        }
        if (thing.getThingTypeUID().equals(BULB)) {
            return new BulbHandler(thing);
        }
        return thing.getThingTypeUID().equals(LAMP) ? new LampHandler(thing) : new ProbeHandler(thing, options);
    }
}
