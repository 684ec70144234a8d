/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.EffectParameters.Parameter;
import org.lightwaveos.control.ExtraControl;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;

/**
 * The parameters that the effect shown has for itself: a group of channels that follows the effect. While the effects are
 * stepped through, the controller does not ask for parameters, so the Thing is changed once, when one of them stays.
 */
public final class ParameterPanel implements Panel {

    private static final String GROUP = "parameter";
    private static final String PREFIX = GROUP + "#";
    private static final String CHANNEL_TYPE = "effect-parameter";

    /** The firmware's number for parameters with a fraction; the others are counts and choices. */
    private static final int REAL = 0;

    private static final int LONGEST_LABEL = 25;

    private final Faceplate face;
    private final ExtraControl device;
    private final PanelPort port;

    private volatile Map<String, Parameter> parameters = Map.of();
    private volatile List<ChannelPlan> plans = List.of();
    private volatile boolean told;

    /** @param thing UID of the Thing, for the log */
    public ParameterPanel(String thing, ExtraControl device, PanelPort port) {
        face = new Faceplate(thing, port);
        this.device = device;
        this.port = port;
    }

    @Override
    public void onEffectParameters(EffectParameters effect) {
        Map<String, Parameter> before = parameters;
        Map<String, Parameter> now = ParameterIds.of(effect.parameters());
        parameters = now;
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> {
            face.show(PREFIX + id, UnDefType.UNDEF);
            face.forget(PREFIX + id);
        });
        now.forEach((id, parameter) -> port.range(PREFIX + id, range(parameter)));
        List<ChannelPlan> wanted = now.entrySet().stream()
                .map(entry -> plan(entry.getKey(), entry.getValue()))
                .toList();
        if (!told || !wanted.equals(plans)) {
            told = true;
            plans = wanted;
            port.channels(GROUP, wanted);
        }
        now.forEach((id, parameter) -> face.show(PREFIX + id, scale(parameter).toState(parameter.value())));
    }

    @Override
    public boolean handle(String channelId, Command command) {
        if (!channelId.startsWith(PREFIX)) {
            return false;
        }
        @Nullable Parameter parameter = parameters.get(channelId.substring(PREFIX.length()));
        if (command instanceof RefreshType) {
            face.repeat(channelId);
        } else if (parameter == null) {
            face.useless(channelId, command, "the effect shown has no such parameter");
        } else {
            set(channelId, parameter, command);
        }
        return true;
    }

    private void set(String channelId, Parameter parameter, Command command) {
        SettingWish wish = scale(parameter).read(command, Optional.of(parameter.value()));
        if (wish instanceof SettingWish.Value value) {
            if (value.raw() == parameter.value()) {
                // The device has nothing new to report, yet the page that sent this may show something else.
                face.repeat(channelId);
            }
            device.setEffectParameter(parameter.name(), value.raw());
        } else if (wish instanceof SettingWish.Unusable unusable) {
            face.useless(channelId, command, unusable.why());
        }
    }

    private static SettingScale scale(Parameter parameter) {
        return new NumberScale(Units.ONE, parameter.min(), parameter.max(), parameter.type() != REAL);
    }

    private static NumberRange range(Parameter parameter) {
        return NumberRange.of(parameter.min(), parameter.max(), parameter.type() != REAL);
    }

    private static ChannelPlan plan(String id, Parameter parameter) {
        return new ChannelPlan(id, CHANNEL_TYPE, label(parameter), "Number", description(parameter));
    }

    private static String label(Parameter parameter) {
        String line = parameter.label().replaceAll("\\p{Cntrl}", " ").strip();
        String whole = line.isEmpty() ? "Parameter" : line;
        int end = Math.min(LONGEST_LABEL, whole.length());
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end);
    }

    private static String description(Parameter parameter) {
        return NumberScale.decimal(parameter.min()).toPlainString() + " to "
                + NumberScale.decimal(parameter.max()).toPlainString() + ", by default "
                + NumberScale.decimal(parameter.defaultValue()).toPlainString() + ".";
    }
}
