/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.action;

import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.PresetKind;
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

    private static final String BOOLEAN = "java.lang.Boolean";
    private static final String SLOT = "@text/action.preset.slot.label";
    private static final String SLOT_IS = "@text/action.preset.slot.description";
    private static final String NAME = "@text/action.preset.name.label";
    private static final String NAME_IS = "@text/action.preset.name.description";
    private static final String TOLD = "@text/action.preset.accepted.label";
    private static final String TOLD_IS = "@text/action.preset.accepted.description";

    private @Nullable ThingHandler handler;

    @Override
    public void setThingHandler(ThingHandler handler) {
        this.handler = handler;
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    private boolean act(Predicate<ActionTarget> deed) {
        return handler instanceof ActionHandler actor && deed.test(actor.actions());
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
        return act(target -> target.setEffect(effect, transition));
    }

    /** {@link ActionTarget#transitionTo} of the Thing. */
    @RuleAction(label = "@text/action.transition-to.label", description = "@text/action.transition-to.description")
    public @ActionOutput(
            name = "accepted",
            label = "@text/action.transition-to.accepted.label",
            description = "@text/action.transition-to.accepted.description",
            type = BOOLEAN) boolean transitionTo(
            @ActionInput(
                            name = "effect",
                            label = "@text/action.transition-to.effect.label",
                            description = "@text/action.transition-to.effect.description",
                            required = true)
                    String effect) {
        return act(target -> target.transitionTo(effect));
    }

    /** {@link ActionTarget#savePreset} of the light. */
    @RuleAction(
            label = "@text/action.save-effect-preset.label",
            description = "@text/action.save-effect-preset.description")
    public @ActionOutput(name = "accepted", label = TOLD, description = TOLD_IS, type = BOOLEAN) boolean
            saveEffectPreset(
                    @ActionInput(name = "slot", label = SLOT, description = SLOT_IS, required = true) int slot,
                    @ActionInput(name = "name", label = NAME, description = NAME_IS, required = true) String name) {
        return act(target -> target.savePreset(PresetKind.EFFECT, slot, name));
    }

    /** {@link ActionTarget#loadPreset} of the light. */
    @RuleAction(
            label = "@text/action.load-effect-preset.label",
            description = "@text/action.load-effect-preset.description")
    public @ActionOutput(name = "accepted", label = TOLD, description = TOLD_IS, type = BOOLEAN) boolean
            loadEffectPreset(
                    @ActionInput(name = "slot", label = SLOT, description = SLOT_IS, required = true) int slot) {
        return act(target -> target.loadPreset(PresetKind.EFFECT, slot));
    }

    /** {@link ActionTarget#deletePreset} of the light. */
    @RuleAction(
            label = "@text/action.delete-effect-preset.label",
            description = "@text/action.delete-effect-preset.description")
    public @ActionOutput(name = "accepted", label = TOLD, description = TOLD_IS, type = BOOLEAN) boolean
            deleteEffectPreset(
                    @ActionInput(name = "slot", label = SLOT, description = SLOT_IS, required = true) int slot) {
        return act(target -> target.deletePreset(PresetKind.EFFECT, slot));
    }

    /** {@link ActionTarget#savePreset} of the zones. */
    @RuleAction(
            label = "@text/action.save-zone-preset.label",
            description = "@text/action.save-zone-preset.description")
    public @ActionOutput(name = "accepted", label = TOLD, description = TOLD_IS, type = BOOLEAN) boolean saveZonePreset(
            @ActionInput(name = "slot", label = SLOT, description = SLOT_IS, required = true) int slot,
            @ActionInput(name = "name", label = NAME, description = NAME_IS, required = true) String name) {
        return act(target -> target.savePreset(PresetKind.ZONE, slot, name));
    }

    /** {@link ActionTarget#loadPreset} of the zones. */
    @RuleAction(
            label = "@text/action.load-zone-preset.label",
            description = "@text/action.load-zone-preset.description")
    public @ActionOutput(name = "accepted", label = TOLD, description = TOLD_IS, type = BOOLEAN) boolean loadZonePreset(
            @ActionInput(name = "slot", label = SLOT, description = SLOT_IS, required = true) int slot) {
        return act(target -> target.loadPreset(PresetKind.ZONE, slot));
    }

    /** {@link ActionTarget#deletePreset} of the zones. */
    @RuleAction(
            label = "@text/action.delete-zone-preset.label",
            description = "@text/action.delete-zone-preset.description")
    public @ActionOutput(name = "accepted", label = TOLD, description = TOLD_IS, type = BOOLEAN) boolean
            deleteZonePreset(
                    @ActionInput(name = "slot", label = SLOT, description = SLOT_IS, required = true) int slot) {
        return act(target -> target.deletePreset(PresetKind.ZONE, slot));
    }

    /** {@link ActionTarget#identify} of the Thing. */
    @RuleAction(label = "@text/action.identify.label", description = "@text/action.identify.description")
    public @ActionOutput(
            name = "accepted",
            label = "@text/action.identify.accepted.label",
            description = "@text/action.identify.accepted.description",
            type = "java.lang.Boolean") boolean identify() {
        return act(ActionTarget::identify);
    }

    /** {@link ActionTarget#saveEdgeMixer} of the Thing. */
    @RuleAction(label = "@text/action.save-edge-mixer.label", description = "@text/action.save-edge-mixer.description")
    public @ActionOutput(
            name = "accepted",
            label = "@text/action.save-edge-mixer.accepted.label",
            description = "@text/action.save-edge-mixer.accepted.description",
            type = "java.lang.Boolean") boolean saveEdgeMixer() {
        return act(ActionTarget::saveEdgeMixer);
    }

    /** {@link ActionTarget#saveColorCorrection} of the Thing. */
    @RuleAction(
            label = "@text/action.save-color-correction.label",
            description = "@text/action.save-color-correction.description")
    public @ActionOutput(
            name = "accepted",
            label = "@text/action.save-color-correction.accepted.label",
            description = "@text/action.save-color-correction.accepted.description",
            type = "java.lang.Boolean") boolean saveColorCorrection() {
        return act(ActionTarget::saveColorCorrection);
    }

    /** Twin of {@link #setEffect(String, String)} for rules DSL. */
    public static boolean setEffect(ThingActions actions, String effect, @Nullable String transition) {
        return of(actions).setEffect(effect, transition);
    }

    /** A plain change of the effect, for rules DSL. */
    public static boolean setEffect(ThingActions actions, String effect) {
        return of(actions).setEffect(effect, null);
    }

    /** Twin of {@link #transitionTo(String)} for rules DSL. */
    public static boolean transitionTo(ThingActions actions, String effect) {
        return of(actions).transitionTo(effect);
    }

    /** Twin of {@link #saveEffectPreset(int, String)} for rules DSL. */
    public static boolean saveEffectPreset(ThingActions actions, int slot, String name) {
        return of(actions).saveEffectPreset(slot, name);
    }

    /** Twin of {@link #loadEffectPreset(int)} for rules DSL. */
    public static boolean loadEffectPreset(ThingActions actions, int slot) {
        return of(actions).loadEffectPreset(slot);
    }

    /** Twin of {@link #deleteEffectPreset(int)} for rules DSL. */
    public static boolean deleteEffectPreset(ThingActions actions, int slot) {
        return of(actions).deleteEffectPreset(slot);
    }

    /** Twin of {@link #saveZonePreset(int, String)} for rules DSL. */
    public static boolean saveZonePreset(ThingActions actions, int slot, String name) {
        return of(actions).saveZonePreset(slot, name);
    }

    /** Twin of {@link #loadZonePreset(int)} for rules DSL. */
    public static boolean loadZonePreset(ThingActions actions, int slot) {
        return of(actions).loadZonePreset(slot);
    }

    /** Twin of {@link #deleteZonePreset(int)} for rules DSL. */
    public static boolean deleteZonePreset(ThingActions actions, int slot) {
        return of(actions).deleteZonePreset(slot);
    }

    /** Twin of {@link #identify()} for rules DSL. */
    public static boolean identify(ThingActions actions) {
        return of(actions).identify();
    }

    /** Twin of {@link #saveEdgeMixer()} for rules DSL. */
    public static boolean saveEdgeMixer(ThingActions actions) {
        return of(actions).saveEdgeMixer();
    }

    /** Twin of {@link #saveColorCorrection()} for rules DSL. */
    public static boolean saveColorCorrection(ThingActions actions) {
        return of(actions).saveColorCorrection();
    }

    private static LightwaveActions of(ThingActions actions) {
        if (actions instanceof LightwaveActions lightwave) {
            return lightwave;
        }
        throw new IllegalArgumentException("these are the actions of another binding");
    }
}
