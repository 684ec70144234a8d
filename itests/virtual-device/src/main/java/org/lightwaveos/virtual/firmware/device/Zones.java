/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lightwaveos.catalogue.ZoneLayouts;
import org.lightwaveos.catalogue.firmware.ZonePresetZone;
import org.lightwaveos.catalogue.firmware.ZonePresets;
import org.lightwaveos.virtual.firmware.GroupLight;
import org.lightwaveos.virtual.firmware.LiveLight;

/** The zones: layout and what each shows. Changes take effect at once, not through the renderer's queue. */
public final class Zones {

    /** Zones that a device of firmware 3 can have. */
    private static final int USUAL = 3;

    /** Preset ids that the API lists; the last one does not exist. */
    public static final int LISTED_PRESETS = 5;

    private final int max;
    private boolean enabled;
    private List<Segment> segments;
    private final List<ZoneSetting> settings = new ArrayList<>();

    /** Two zones, switched off, the inner one ready to shine. */
    public Zones() {
        this(USUAL);
    }

    /** The same with another number of possible zones. */
    private Zones(int max) {
        this.max = max;
        segments = layout(2);
        for (int i = 0; i < max; i++) {
            settings.add(new ZoneSetting(0, 255, 15, 0, 0, i == 0));
        }
    }

    /** The zones of a light; those of a new device if it has none. */
    public static Zones of(LiveLight light, int max) {
        Zones zones = new Zones(max);
        zones.enabled = light.zonesEnabled();
        if (light.zones().isEmpty()) {
            return zones;
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < light.zones().size(); i++) {
            LiveLight.Zone z = light.zones().get(i);
            segments.add(Segment.of(i, z.leftStart(), z.leftEnd(), z.rightStart(), z.rightEnd()));
            zones.settings.set(
                    i,
                    new ZoneSetting(
                            z.effectId(), z.brightness(), z.speed(), z.paletteId(), z.blendMode(), z.enabled()));
        }
        zones.segments = List.copyOf(segments);
        return zones;
    }

    private static List<Segment> layout(int zones) {
        return ZoneLayouts.byZones(zones).stream().map(Segment::of).toList();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    /** Zones that a layout may have. */
    public int max() {
        return max;
    }

    public int count() {
        return segments.size();
    }

    public List<Segment> segments() {
        return segments;
    }

    /** What a zone shows. */
    public ZoneSetting get(int zone) {
        return settings.get(zone);
    }

    /** Changes a zone; nothing happens for one that the layout does not have. */
    public void change(int zone, UnaryOperator<ZoneSetting> how) {
        int safe = guard(zone);
        if (safe < count()) {
            settings.set(safe, how.apply(settings.get(safe)));
        }
    }

    /** Sets the layout if it keeps to the rules. */
    public boolean setLayout(List<Segment> layout) {
        if (layout.isEmpty() || layout.size() > max || !ZoneLayoutCheck.isValid(layout)) {
            return false;
        }
        segments = List.copyOf(layout);
        return true;
    }

    /** Shows what is different; gives whether anything is. A new number of zones brings its standard layout. */
    boolean show(GroupLight was, GroupLight is) {
        boolean laidOut = was.zoneCount() != is.zoneCount();
        if (laidOut && is.zoneCount() >= 1 && is.zoneCount() <= max) {
            segments = layout(is.zoneCount());
        }
        enabled = was.zonesEnabled() == is.zonesEnabled() ? enabled : is.zonesEnabled();
        for (int i = 0; i < Math.min(count(), is.zones().size()); i++) {
            GroupLight.Zone zone = is.zones().get(i);
            if (laidOut || !zone.equals(was.zones().get(i))) {
                settings.set(
                        i,
                        new ZoneSetting(
                                zone.effectId(),
                                zone.brightness(),
                                zone.speed(),
                                zone.paletteId(),
                                settings.get(i).blendMode(),
                                zone.enabled()));
            }
        }
        return laidOut
                || was.zonesEnabled() != is.zonesEnabled()
                || !was.zones().equals(is.zones());
    }

    /** Loads a built-in preset; nothing happens for one that does not exist. */
    public void loadPreset(int preset) {
        List<ZonePresetZone> facts = ZonePresets.byPreset(preset);
        if (facts.isEmpty()) {
            return;
        }
        segments = layout(facts.get(0).zones());
        for (ZonePresetZone z : facts) {
            settings.set(
                    z.zone(),
                    new ZoneSetting(z.effectId(), z.brightness(), z.speed(), z.palette(), z.blendMode(), z.enabled()));
        }
    }

    public static String presetName(int preset) {
        return ZonePresets.byPreset(preset).stream()
                .findFirst()
                .map(ZonePresetZone::name)
                .orElse("Unknown");
    }

    /** The device's guard on zone numbers in requests: beyond the last possible zone lies zone 0. */
    public int guard(int zone) {
        return zone >= max ? 0 : zone;
    }

    /** The zones as they are rendered. */
    public List<LiveLight.Zone> live() {
        List<LiveLight.Zone> live = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            Segment s = segments.get(i);
            ZoneSetting z = settings.get(i);
            live.add(new LiveLight.Zone(
                    z.enabled(),
                    z.effectId(),
                    z.brightness(),
                    z.speed(),
                    z.paletteId(),
                    z.blendMode(),
                    s.leftStart(),
                    s.leftEnd(),
                    s.rightStart(),
                    s.rightEnd()));
        }
        return live;
    }
}
