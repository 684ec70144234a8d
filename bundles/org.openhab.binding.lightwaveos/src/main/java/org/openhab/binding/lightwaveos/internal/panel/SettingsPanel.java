/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;
import java.util.Map;
import org.lightwaveos.catalogue.EdgeMixerMode;
import org.lightwaveos.catalogue.EdgeMixerModes;
import org.lightwaveos.catalogue.EdgeMixerSpatial;
import org.lightwaveos.catalogue.EdgeMixerSpatials;
import org.lightwaveos.catalogue.EdgeMixerTemporal;
import org.lightwaveos.catalogue.EdgeMixerTemporals;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.Generation;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.Setting;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;

/** Edge mixer, colour correction and camera mode. */
public final class SettingsPanel implements Panel {

    private static final String CAMERA_MODE = "camera-mode";

    /** By number; the device tells the same ones, in capitals. */
    private static final List<String> CORRECTION_MODES = List.of("off", "hsv", "rgb", "both");

    private final SettingChannels<EdgeMixerField> edgeMixer;
    private final SettingChannels<CorrectionField> correction;
    private final SettingChannels<String> camera;

    /** @param thing UID of the Thing, for the log */
    public SettingsPanel(String thing, ExtraControl device, PanelPort port) {
        Faceplate face = new Faceplate(thing, port);
        edgeMixer = new SettingChannels<>(
                face,
                SettingChannels.named("edge-mixer-", EdgeMixerField.values()),
                SettingsPanel::scale,
                (field, value) -> device.setEdgeMixer(field, Math.round(value)));
        correction = new SettingChannels<>(
                face,
                SettingChannels.named("color-correction-", CorrectionField.values()),
                SettingsPanel::scale,
                device::setColourCorrection);
        camera = new SettingChannels<>(
                face,
                Map.of(CAMERA_MODE, CAMERA_MODE),
                setting -> new WholeScale(Scales.onOff(), 1),
                (setting, value) -> device.setCameraMode(value != 0));
    }

    @Override
    public boolean handle(String channelId, Command command) {
        return edgeMixer.handle(channelId, command)
                || correction.handle(channelId, command)
                || camera.handle(channelId, command);
    }

    @Override
    public void onEdgeMixer(Map<EdgeMixerField, Integer> values) {
        edgeMixer.show(values);
    }

    @Override
    public void onColourCorrection(Map<CorrectionField, Float> values) {
        correction.show(values);
    }

    @Override
    public void onCameraMode(boolean on) {
        camera.show(Map.of(CAMERA_MODE, on ? 1 : 0));
    }

    /** Colour correction is older than firmware 3, the rest came with it. */
    @Override
    public void onGeneration(Generation generation) {
        edgeMixer.missing(generation == Generation.V2);
        camera.missing(generation == Generation.V2);
    }

    private static SettingScale scale(EdgeMixerField field) {
        return switch (field) {
            case MODE ->
                new NameScale(
                        EdgeMixerModes.all().stream().map(EdgeMixerMode::name).toList());
            case SPATIAL ->
                new NameScale(EdgeMixerSpatials.all().stream()
                        .map(EdgeMixerSpatial::name)
                        .toList());
            case TEMPORAL ->
                new NameScale(EdgeMixerTemporals.all().stream()
                        .map(EdgeMixerTemporal::name)
                        .toList());
            case SPREAD -> new NumberScale(Units.DEGREE_ANGLE, field.min(), field.max(), true);
            case STRENGTH -> ofForm(field);
        };
    }

    private static SettingScale scale(CorrectionField field) {
        return switch (field) {
            case MODE -> new NameScale(CORRECTION_MODES);
            case MAX_GREEN_OF_RED, MAX_BLUE_OF_RED -> new NumberScale(Units.PERCENT, field.min(), field.max(), true);
            default -> ofForm(field);
        };
    }

    private static SettingScale ofForm(Setting setting) {
        return switch (setting.form()) {
            case SWITCH -> new WholeScale(Scales.onOff(), setting.max());
            case REAL -> new NumberScale(Units.ONE, setting.min(), setting.max(), false);
            case WHOLE -> new WholeScale(Scales.percent(), setting.max());
        };
    }
}
