/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;

/** What a rule can do with a lamp. */
@ThingActionsScope(name = "benchdemo")
public final class SampleActions implements ThingActions {

    private ThingHandler handler;

    @Override
    public void setThingHandler(ThingHandler thingHandler) {
        handler = thingHandler;
    }

    @Override
    public ThingHandler getThingHandler() {
        return handler;
    }

    @RuleAction(label = "repeat a text")
    public @ActionOutput(name = "text", type = "java.lang.String") String repeat(
            @ActionInput(name = "text") String text, @ActionInput(name = "times") int times) {
        return text.repeat(times);
    }

    /** For rules DSL; no action of its own. */
    public static String repeat(ThingActions actions, String text, int times) {
        return ((SampleActions) actions).repeat(text, times);
    }
}
