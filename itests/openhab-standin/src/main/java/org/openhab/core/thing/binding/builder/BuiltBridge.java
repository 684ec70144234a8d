/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding.builder;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;

/** A bridge as its builder makes it; this stand-in's bridges have no Things, as no binding under test has bridges. */
@NonNullByDefault
final class BuiltBridge extends BuiltThing implements Bridge {

    BuiltBridge(BridgeBuilder parts) {
        super(parts);
    }

    @Override
    public @Nullable Thing getThing(ThingUID thingUID) {
        return null;
    }

    @Override
    public List<Thing> getThings() {
        return List.of();
    }

    @Override
    public @Nullable BridgeHandler getHandler() {
        ThingHandler handler = super.getHandler();
        return handler instanceof BridgeHandler ? (BridgeHandler) handler : null;
    }
}
