/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.action;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** The actions that rules find under the scope {@code lightwaveos}. */
@Component(scope = ServiceScope.PROTOTYPE, service = LightwaveActions.class)
@ThingActionsScope(name = "lightwaveos")
public class LightwaveActions implements ThingActions {

    private @Nullable ThingHandler handler;

    @Override
    public void setThingHandler(ThingHandler handler) {
        this.handler = handler;
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    /** {@link ActionTarget#setEffect} of the Thing. */
    @RuleAction(label = "@text/action.set-effect.label", description = "@text/action.set-effect.description")
    public @ActionOutput(
            name = "accepted",
            label = "@text/action.set-effect.accepted.label",
            description = "@text/action.set-effect.accepted.description",
            type = "java.lang.Boolean") boolean setEffect(
            @ActionInput(
                            name = "effect",
                            label = "@text/action.set-effect.effect.label",
                            description = "@text/action.set-effect.effect.description",
                            required = true)
                    String effect,
            @ActionInput(
                            name = "transition",
                            label = "@text/action.set-effect.transition.label",
                            description = "@text/action.set-effect.transition.description")
                    @Nullable
                    String transition) {
        return handler instanceof ActionTarget target && target.setEffect(effect, transition);
    }

    /** {@link ActionTarget#identify} of the Thing. */
    @RuleAction(label = "@text/action.identify.label", description = "@text/action.identify.description")
    public @ActionOutput(
            name = "accepted",
            label = "@text/action.identify.accepted.label",
            description = "@text/action.identify.accepted.description",
            type = "java.lang.Boolean") boolean identify() {
        return handler instanceof ActionTarget target && target.identify();
    }

    /** Twin of {@link #setEffect(String, String)} for rules DSL. */
    public static boolean setEffect(ThingActions actions, String effect, @Nullable String transition) {
        return of(actions).setEffect(effect, transition);
    }

    /** A plain change of the effect, for rules DSL. */
    public static boolean setEffect(ThingActions actions, String effect) {
        return of(actions).setEffect(effect, null);
    }

    /** Twin of {@link #identify()} for rules DSL. */
    public static boolean identify(ThingActions actions) {
        return of(actions).identify();
    }

    private static LightwaveActions of(ThingActions actions) {
        if (actions instanceof LightwaveActions lightwave) {
            return lightwave;
        }
        throw new IllegalArgumentException("these are the actions of another binding");
    }
}
