/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.runtime.DeviceControllers;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** A controller at work, and all that it has told. */
final class Driver implements DeviceListener, AutoCloseable {

    final DeviceController controller;
    private final List<LinkStatus> links = new ArrayList<>();
    private final List<LightState> lights = new ArrayList<>();
    private List<NamedId> effects = List.of();
    private List<NamedId> palettes = List.of();
    private DeviceIdentity identity;
    private ZoneView zones;
    private FactoryPresetView factory;
    private Diagnostics diagnostics = Diagnostics.NONE;
    private Optional<Generation> generation = Optional.empty();
    private final Map<PresetKind, List<NamedId>> presets = new EnumMap<>(PresetKind.class);
    private Map<EdgeMixerField, Integer> edgeMixer = Map.of();
    private Map<CorrectionField, Float> correction = Map.of();
    private Optional<Boolean> camera = Optional.empty();
    private EffectParameters parameters = new EffectParameters(-1, List.of());
    private List<NamedId> transitions = List.of();
    private int frames;
    private byte[] frame = {};

    Driver(ControlTransport transport, ScheduledExecutorService executor, int port, DeviceUuid uuid, String key) {
        this(listener -> DeviceControllers.create(
                new DeviceSettings(new Endpoint("127.0.0.1", port), Optional.ofNullable(uuid), key, 20),
                transport,
                executor,
                System::nanoTime,
                new Random(1),
                listener));
    }

    /** @param controllers makes the controller of the device */
    Driver(Function<DeviceListener, DeviceController> controllers) {
        controller = controllers.apply(this);
        controller.start();
    }

    @Override
    public synchronized void onLink(LinkStatus status) {
        links.add(status);
        notifyAll();
    }

    @Override
    public synchronized void onIdentity(DeviceIdentity told) {
        identity = told;
        notifyAll();
    }

    @Override
    public synchronized void onLight(LightState shown, Set<LightField> changed) {
        lights.add(shown);
        notifyAll();
    }

    @Override
    public synchronized void onEffects(List<NamedId> list) {
        effects = list;
        notifyAll();
    }

    @Override
    public synchronized void onPalettes(List<NamedId> list) {
        palettes = list;
        notifyAll();
    }

    @Override
    public synchronized void onZones(ZoneView view) {
        zones = view;
        notifyAll();
    }

    @Override
    public synchronized void onFactoryPresets(FactoryPresetView view) {
        factory = view;
        notifyAll();
    }

    @Override
    public synchronized void onTransitions(List<NamedId> list) {
        transitions = list;
        notifyAll();
    }

    @Override
    public synchronized void onPresets(PresetKind kind, List<NamedId> list) {
        presets.put(kind, list);
        notifyAll();
    }

    @Override
    public synchronized void onDiagnostics(Diagnostics told) {
        diagnostics = told;
        notifyAll();
    }

    @Override
    public synchronized void onGeneration(Generation told) {
        generation = Optional.of(told);
        notifyAll();
    }

    @Override
    public synchronized void onEdgeMixer(Map<EdgeMixerField, Integer> values) {
        edgeMixer = values;
        notifyAll();
    }

    @Override
    public synchronized void onColourCorrection(Map<CorrectionField, Float> values) {
        correction = values;
        notifyAll();
    }

    @Override
    public synchronized void onCameraMode(boolean on) {
        camera = Optional.of(on);
        notifyAll();
    }

    @Override
    public synchronized void onEffectParameters(EffectParameters told) {
        parameters = told;
        notifyAll();
    }

    @Override
    public synchronized void onFrame(byte[] rgb) {
        frames++;
        frame = rgb;
        notifyAll();
    }

    @Override
    public void close() {
        controller.close();
    }

    synchronized LinkStatus link() {
        return links.isEmpty() ? new LinkStatus.Connecting() : links.get(links.size() - 1);
    }

    synchronized List<LinkStatus> links() {
        return List.copyOf(links);
    }

    synchronized LightState shown() {
        return lights.isEmpty() ? LightState.UNKNOWN : lights.get(lights.size() - 1);
    }

    synchronized List<NamedId> effects() {
        return effects;
    }

    synchronized List<NamedId> palettes() {
        return palettes;
    }

    synchronized DeviceIdentity identity() {
        return identity;
    }

    synchronized FactoryPresetView factory() {
        return factory;
    }

    synchronized List<NamedId> transitions() {
        return transitions;
    }

    synchronized Map<EdgeMixerField, Integer> edgeMixer() {
        return edgeMixer;
    }

    synchronized Map<CorrectionField, Float> correction() {
        return correction;
    }

    synchronized Optional<Boolean> camera() {
        return camera;
    }

    synchronized EffectParameters parameters() {
        return parameters;
    }

    /** How many frames have come. */
    synchronized int frames() {
        return frames;
    }

    /** The last frame; empty if none has come. */
    synchronized byte[] frame() {
        return frame.clone();
    }

    /** The numbers of the slots that are taken; empty while none or nothing is known. */
    synchronized List<Integer> slots(PresetKind kind) {
        return presets.getOrDefault(kind, List.of()).stream().map(NamedId::id).toList();
    }

    synchronized boolean knowsPresets() {
        return presets.size() == PresetKind.values().length;
    }

    synchronized Diagnostics diagnostics() {
        return diagnostics;
    }

    synchronized Optional<Generation> generation() {
        return generation;
    }

    synchronized ZoneView zones() {
        return zones;
    }

    boolean isOnline() {
        return link() instanceof LinkStatus.Online;
    }

    boolean isOffline(Reason reason) {
        return link() instanceof Offline offline && offline.reason() == reason;
    }

    Driver untilOnline() throws InterruptedException {
        until("online", 10_000, this::isOnline);
        return this;
    }

    /** Waits for what the listener is told, or for what else comes true meanwhile. */
    synchronized void until(String what, long timeoutMs, BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + timeoutMs * 1_000_000;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s; links %s, shown %s", what, links, shown())
                    .isLessThan(end);
            wait(5);
        }
    }
}
