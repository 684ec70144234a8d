/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.catalogue.Transition;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.virtual.firmware.GroupLight;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.ParameterUpdate;

/**
 * The render task's side: a queue of setters, and the light that they change once a frame. What handlers set is not
 * seen here before the next tick.
 */
public final class Renderer {

    /** Messages that the queue holds. */
    public static final int QUEUE_SIZE = 32;

    /** Tunable changes that their ring holds: one place of 16 always stays free. */
    private static final int PARAMETER_QUEUE_SIZE = 15;

    private static final int SHY_ABOVE_PERCENT = 90;

    private record Message(Setter setter, int[] arguments) {}

    private final EffectRegistry effects;
    private boolean runningHue;
    private int hueSet;
    private final Deque<Message> queue = new ArrayDeque<>();
    private final List<ParameterUpdate> parameterQueue = new ArrayList<>();
    private final Map<Integer, Map<String, Float>> parameters = new HashMap<>();
    private LightState light;
    private EdgeMixer edgeMixer = EdgeMixer.DEFAULT;
    private Optional<LiveLight.Transition> transition = Optional.empty();

    /**
     * A renderer that shows a light.
     *
     * @param runningHue whether the hue goes one step on with every frame
     */
    public Renderer(EffectRegistry effects, LightState boot, boolean runningHue) {
        this.effects = effects;
        this.light = boot;
        this.runningHue = runningHue;
        this.hueSet = boot.get(LightField.HUE).orElse(0);
    }

    public LightState light() {
        return light;
    }

    /** The value of a field; every field is known. */
    public int get(LightField field) {
        return light.get(field).orElseThrow();
    }

    public EdgeMixer edgeMixer() {
        return edgeMixer;
    }

    public Optional<LiveLight.Transition> transition() {
        return transition;
    }

    public int queueLength() {
        return queue.size();
    }

    public int queueUtilization() {
        return queue.size() * 100 / QUEUE_SIZE;
    }

    /** Queues a setter; false if the queue rejects it. */
    public boolean enqueue(Setter setter, int... arguments) {
        if (queue.size() >= QUEUE_SIZE || setter.shy() && queueUtilization() >= SHY_ABOVE_PERCENT) {
            return false;
        }
        queue.add(new Message(setter, Arrays.copyOf(arguments, arguments.length)));
        return true;
    }

    /** Queues a change of a tunable; false if the ring is full or the name empty. */
    public boolean enqueue(ParameterUpdate update) {
        if (update.name().isEmpty() || parameterQueue.size() >= PARAMETER_QUEUE_SIZE) {
            return false;
        }
        parameterQueue.add(update);
        return true;
    }

    /** A tunable's present value. */
    public float parameter(int effectId, String name, float otherwise) {
        return parameters.getOrDefault(effectId, Map.of()).getOrDefault(name, otherwise);
    }

    /** The hue as it was set last, 0 to 255. */
    public int hueSet() {
        return hueSet;
    }

    /** Whether the hue goes one step on with every frame from now on. */
    public void runHue(boolean runs) {
        runningHue = runs;
    }

    /** Applies what is queued and ends a transition whose time is over. */
    public void tick(long nowMs) {
        transition = transition.filter(t -> nowMs - t.startMs() < t.durationMs());
        for (Message message = queue.poll(); message != null; message = queue.poll()) {
            apply(message, nowMs);
        }
        parameterQueue.forEach(this::apply);
        parameterQueue.clear();
        if (runningHue) {
            set(LightField.HUE, get(LightField.HUE) + 1 & LightField.HUE.max());
        }
    }

    /** Shows at once what is different, past the queue. A transition that begins takes the new effect with it. */
    void show(GroupLight was, GroupLight is, long nowMs) {
        is.fields().forEach((field, value) -> {
            if (value.equals(was.fields().get(field))) {
                return;
            }
            boolean glides = field == LightField.EFFECT
                    && is.transition().isPresent()
                    && was.transition().isEmpty();
            apply(
                    glides
                            ? new Message(
                                    Setter.TRANSITION,
                                    new int[] {value, is.transition().getAsInt()})
                            : new Message(Setter.valueOf(field.name()), new int[] {value}),
                    nowMs);
        });
    }

    private void apply(Message message, long nowMs) {
        int value = message.arguments.length > 0 ? message.arguments[0] : 0;
        switch (message.setter) {
            case EFFECT -> setEffect(value);
            case BRIGHTNESS -> set(LightField.BRIGHTNESS, value);
            case SPEED -> set(LightField.SPEED, LightField.SPEED.clamp(value));
            case PALETTE -> set(LightField.PALETTE, LightField.PALETTE.accepts(value) ? value : 0);
            case HUE -> {
                hueSet = value & LightField.HUE.max();
                set(LightField.HUE, value);
            }
            case INTENSITY -> set(LightField.INTENSITY, value);
            case SATURATION -> set(LightField.SATURATION, value);
            case COMPLEXITY -> set(LightField.COMPLEXITY, value);
            case VARIATION -> set(LightField.VARIATION, value);
            case MOOD -> set(LightField.MOOD, value);
            case FADE_AMOUNT -> set(LightField.FADE_AMOUNT, value);
            case TRANSITION -> startTransition(value, message.arguments[1], nowMs);
            default -> edgeMixer = mixed(message.setter, value);
        }
    }

    private void set(LightField field, int value) {
        light = light.with(field, value);
    }

    private void setEffect(int id) {
        if (effects.has(id)) {
            set(LightField.EFFECT, id);
        }
    }

    /** An unregistered effect becomes the first registered one, an unknown type a fade. */
    private void startTransition(int effectId, int type, long nowMs) {
        int to = effects.has(effectId) ? effectId : effects.idAt(0);
        if (!effects.has(to)) {
            return;
        }
        int from = get(LightField.EFFECT);
        Transition kind =
                Transitions.byId(type).orElseGet(() -> Transitions.all().get(0));
        set(LightField.EFFECT, to);
        transition = Optional.of(new LiveLight.Transition(from, kind.id(), nowMs, kind.durationMs()));
    }

    /** The queue's own limits: modes above 4 pass every check before it and are dropped here. */
    private EdgeMixer mixed(Setter setter, int value) {
        return switch (setter) {
            case EDGE_MIXER_MODE -> value <= 4 ? edgeMixer.withMode(value) : edgeMixer;
            case EDGE_MIXER_SPREAD -> edgeMixer.withSpread(Math.min(value, EdgeMixer.MAX_SPREAD));
            case EDGE_MIXER_STRENGTH -> edgeMixer.withStrength(value);
            case EDGE_MIXER_SPATIAL -> value <= 1 ? edgeMixer.withSpatial(value) : edgeMixer;
            case EDGE_MIXER_TEMPORAL -> value <= 1 ? edgeMixer.withTemporal(value) : edgeMixer;
            default -> edgeMixer;
        };
    }

    private void apply(ParameterUpdate update) {
        effects.instance(update.effectId()).ifPresent(instance -> instance.parameters().stream()
                .filter(p -> p.name().equals(update.name()))
                .findFirst()
                .ifPresent(p -> parameters
                        .computeIfAbsent(update.effectId(), id -> new HashMap<>())
                        .put(p.name(), Math.max(p.min(), Math.min(p.max(), update.value())))));
    }
}
