/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.PresetKind;
import org.openhab.binding.lightwaveos.internal.action.ActionTarget;
import org.openhab.binding.lightwaveos.internal.panel.PresetPanel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What rules want of a device's Thing. What cannot be done is refused, and the log says why. */
final class RuleDesk implements ActionTarget {

    private final Logger logger = LoggerFactory.getLogger(RuleDesk.class);

    private final Supplier<Thing> thing;
    private final Supplier<Optional<DeviceLink>> link;

    /** @param link the link at work; empty while none is */
    RuleDesk(Supplier<Thing> thing, Supplier<Optional<DeviceLink>> link) {
        this.thing = thing;
        this.link = link;
    }

    @Override
    public boolean setEffect(String effect, @Nullable String transition) {
        @Nullable DeviceLink current = link.get().orElse(null);
        if (current == null) {
            return false;
        }
        OptionalInt effectId = current.wishes().effect(effect);
        Optional<OptionalInt> way = RuleWishes.transition(transition);
        if (effectId.isEmpty() || way.isEmpty()) {
            logger.warn(
                    "{}: a rule asks for {} '{}', which does not exist",
                    thing.get().getUID(),
                    effectId.isEmpty() ? "effect" : "transition",
                    effectId.isEmpty() ? effect : transition);
            return false;
        }
        current.setEffect(effectId.getAsInt(), way.get());
        return true;
    }

    @Override
    public boolean transitionTo(String effect) {
        @Nullable DeviceLink current = link.get().orElse(null);
        if (current == null) {
            return false;
        }
        OptionalInt effectId = current.wishes().effect(effect);
        if (effectId.isEmpty()) {
            logger.warn(
                    "{}: a rule asks for effect '{}', which does not exist",
                    thing.get().getUID(),
                    effect);
            return false;
        }
        current.transitionTo(effectId.getAsInt());
        return true;
    }

    @Override
    public boolean savePreset(PresetKind kind, int slot, String name) {
        return tell("save", presets -> presets.save(kind, slot, name));
    }

    @Override
    public boolean loadPreset(PresetKind kind, int slot) {
        return tell("load", presets -> presets.load(kind, slot));
    }

    @Override
    public boolean deletePreset(PresetKind kind, int slot) {
        return tell("delete", presets -> presets.delete(kind, slot));
    }

    private boolean tell(String what, Function<PresetPanel, CompletionStage<Void>> deed) {
        try {
            return whileOnline(
                    current -> deed.apply(current.presets()),
                    why -> logger.warn(
                            "{}: a rule could not {} a preset: {}", thing.get().getUID(), what, why));
        } catch (IllegalArgumentException e) {
            logger.warn("{}: a rule could not {} a preset: {}", thing.get().getUID(), what, e.getMessage());
            return false;
        }
    }

    @Override
    public boolean identify() {
        return whileOnline(
                DeviceLink::identify,
                why -> logger.debug(
                        "{}: blinking was cut short: {}", thing.get().getUID(), why));
    }

    @Override
    public boolean saveEdgeMixer() {
        return whileOnline(
                DeviceLink::saveEdgeMixer,
                why -> logger.warn(
                        "{}: the edge mixer is not saved: {}", thing.get().getUID(), why));
    }

    @Override
    public boolean saveColorCorrection() {
        return whileOnline(
                DeviceLink::saveColorCorrection,
                why -> logger.warn(
                        "{}: the colour correction is not saved: {}",
                        thing.get().getUID(),
                        why));
    }

    /** Orders something that only a device that is there can do; whoever wants to hears why it was not done after all. */
    private boolean whileOnline(Function<DeviceLink, CompletionStage<Void>> order, Consumer<String> whenFailed) {
        @Nullable DeviceLink current = link.get().orElse(null);
        if (current == null || thing.get().getStatus() != ThingStatus.ONLINE) {
            return false;
        }
        order.apply(current).whenComplete((done, failure) -> {
            if (failure != null) {
                whenFailed.accept(String.valueOf(failure.getMessage()));
            }
        });
        return true;
    }
}
