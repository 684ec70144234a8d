/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.ArrayList;
import java.util.List;

/** A service that belongs to a handler and writes down what becomes of it. */
public final class SampleService implements ThingActions {

    static final List<String> LIFE = new ArrayList<>();

    private ThingHandler handler;

    @Override
    public void setThingHandler(ThingHandler handler) {
        this.handler = handler;
        LIFE.add("handler set");
    }

    @Override
    public ThingHandler getThingHandler() {
        return handler;
    }

    @Override
    public void initialize() {
        LIFE.add("initialized");
    }

    @Override
    public void dispose() {
        LIFE.add("disposed");
    }
}
