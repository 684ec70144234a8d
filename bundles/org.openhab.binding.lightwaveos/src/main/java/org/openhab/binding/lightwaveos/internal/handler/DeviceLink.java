/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.binding.lightwaveos.internal.panel.Panel;
import org.openhab.binding.lightwaveos.internal.panel.Panels;
import org.openhab.binding.lightwaveos.internal.panel.PresetPanel;
import org.openhab.binding.lightwaveos.internal.panel.TransitionPanel;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Thing at work, from initialize to dispose: one controller, and all that hears or commands it. */
final class DeviceLink implements DeviceListener, AutoCloseable {

    private final Logger logger = LoggerFactory.getLogger(DeviceLink.class);

    private final ThingUID thing;
    private final DevicePort port;
    private final ChoiceLists choices;
    private final ChannelScales scales;
    private final LightPresenter presenter;
    private final DeviceController controller;
    private final LightCommander commander;
    private final PresetPanel presets;
    private final Panels panels;
    private final Membership membership;
    private final Acquaintance acquaintance;

    /**
     * @param controllers makes the controller of the device
     * @param equipment which panels the device has
     * @param own what it has besides, by that controller
     */
    <C extends DeviceController> DeviceLink(
            ThingUID thing,
            DevicePort port,
            ThingMemory memory,
            ChoiceLists choices,
            Function<DeviceListener, C> controllers,
            Acquaintance acquaintance,
            Joining joining,
            DevicePanels equipment,
            Function<C, List<Panel>> own) {
        this.thing = thing;
        this.port = port;
        this.choices = choices;
        this.acquaintance = acquaintance;
        scales = new ChannelScales(choices::effects, choices::palettes);
        List<NamedId> remembered = memory.effects();
        if (!remembered.isEmpty()) {
            scales.maxSpeed(Generation.ofEffects(remembered).maxSpeed());
        }
        presenter = new LightPresenter(scales, port::state);
        C device = controllers.apply(this);
        controller = device;
        membership = joining.join(acquaintance.unit(), controller, port, memory);
        DeviceController byHand = membership.byHand();
        TransitionPanel transitions = new TransitionPanel(thing.getAsString(), port, memory);
        commander = new LightCommander(
                thing,
                new DeviceTarget(byHand, transitions::ofEffectChange),
                scales,
                presenter,
                new PowerSwitch(memory, System::nanoTime));
        presets = new PresetPanel(thing.getAsString(), byHand.presets(), port);
        panels =
                equipment.of(thing, byHand, port, choices, memory, presets, transitions, membership, own.apply(device));
    }

    void start() {
        acquaintance.begin(controller);
        panels.start();
        controller.start();
        panels.linksChanged();
    }

    void handle(String channelId, Command command) {
        if (!panels.handle(channelId, command)) {
            commander.handle(channelId, command);
        }
    }

    /** Items have been linked to channels, or unlinked. */
    void linksChanged() {
        panels.linksChanged();
    }

    /** What {@link RuleWishes} understands of a rule's words. */
    RuleWishes wishes() {
        return new RuleWishes(scales);
    }

    void setEffect(int effectId, OptionalInt transition) {
        membership.byHand().setEffect(effectId, transition);
    }

    /** By a transition that the device picks. */
    void transitionTo(int effectId) {
        membership.byHand().extras().transitionTo(effectId);
    }

    /** What rules do with presets. */
    PresetPanel presets() {
        return presets;
    }

    CompletionStage<Void> saveEdgeMixer() {
        return controller.extras().saveEdgeMixer();
    }

    CompletionStage<Void> saveColorCorrection() {
        return controller.extras().saveColourCorrection();
    }

    CompletionStage<Void> identify() {
        return controller.identify();
    }

    @Override
    public void close() {
        acquaintance.end();
        membership.close();
        controller.close();
    }

    @Override
    public void onLink(LinkStatus status) {
        port.status(LinkStatusTexts.of(status));
        membership.hear(member -> member.onLink(status));
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        if (acquaintance.isOurs(identity)) {
            membership.hear(member -> member.onIdentity(identity));
            port.properties(DeviceProperties.of(identity));
            acquaintance.met(identity);
        }
    }

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {
        presenter.show(shown, changed);
        panels.onLight(shown);
        if (changed.contains(LightField.BRIGHTNESS)) {
            shown.get(LightField.BRIGHTNESS).ifPresent(commander::brightnessShown);
        }
    }

    @Override
    public void onConfirmed(LightState live, boolean first) {
        membership.hear(member -> member.onConfirmed(live, first));
    }

    @Override
    public void onZonesConfirmed(ZoneView live, boolean first) {
        membership.hear(member -> member.onZonesConfirmed(live, first));
    }

    @Override
    public void onEffects(List<NamedId> effects) {
        membership.hear(member -> member.onEffects(effects));
        choices.effects(effects);
        panels.choicesChanged();
    }

    @Override
    public void onPalettes(List<NamedId> palettes) {
        choices.palettes(palettes);
        panels.choicesChanged();
    }

    @Override
    public void onZones(ZoneView zones) {
        panels.onZones(zones);
    }

    @Override
    public void onFactoryPresets(FactoryPresetView presets) {
        panels.onFactoryPresets(presets);
    }

    @Override
    public void onPresets(PresetKind kind, List<NamedId> presets) {
        panels.onPresets(kind, presets);
    }

    @Override
    public void onTransitions(List<NamedId> transitions) {
        panels.onTransitions(transitions);
    }

    @Override
    public void onEdgeMixer(Map<EdgeMixerField, Integer> values) {
        panels.onEdgeMixer(values);
    }

    @Override
    public void onColourCorrection(Map<CorrectionField, Float> values) {
        panels.onColourCorrection(values);
    }

    @Override
    public void onCameraMode(boolean on) {
        panels.onCameraMode(on);
    }

    @Override
    public void onEffectParameters(EffectParameters parameters) {
        panels.onEffectParameters(parameters);
    }

    @Override
    public void onDiagnostics(Diagnostics diagnostics) {
        panels.onDiagnostics(diagnostics);
    }

    @Override
    public void onFrame(byte[] rgb) {
        panels.onFrame(rgb);
    }

    @Override
    public void onGeneration(Generation generation) {
        membership.hear(member -> member.onGeneration(generation));
        if (scales.maxSpeed(generation.maxSpeed())) {
            presenter.repeat(LightChannel.SPEED);
        }
        panels.onGeneration(generation);
    }

    @Override
    public void onNote(String note) {
        logger.debug("{}: {}", thing, note);
    }
}
