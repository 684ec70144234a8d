/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.EnumSet;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneSetting;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.core.types.Command;

/**
 * The zones of a group's light: as those of a device, without what sync does not carry, which is layouts, presets and blend
 * modes. The lock is held while the Thing is told, so that an older light can't overtake a newer one.
 */
public final class GroupZonePanel {

    /** Most zones that sync carries (sync protocol, section 1). */
    private static final int MOST = 3;

    private final Dial enabled;
    private final Dial count;
    private final List<ZoneGroup> groups; // told under the lock

    /**
     * @param thing UID of the Thing, for the log
     * @param effects the choices that the light has, as are the palettes
     */
    public GroupZonePanel(
            String thing,
            GroupZoneControl control,
            PanelPort port,
            PanelMemory memory,
            Supplier<NamedChoices> effects,
            Supplier<NamedChoices> palettes,
            LongSupplier nanoTime) {
        Faceplate face = new Faceplate(thing, port);
        ZoneChoices choices = new ZoneChoices(effects, palettes);
        ZoneNames numbers = new ZoneNames(List.of());
        enabled = new Dial(face, ZonePanel.ENABLED, Scales.onOff(), 0, 1, value -> control.enable(value != 0));
        count = new Dial(face, ZonePanel.COUNT, Scales.count(() -> MOST), 1, MOST, control::setCount);
        groups = IntStream.range(0, MOST)
                .mapToObj(zone -> new ZoneGroup(
                        zone,
                        numbers.of(zone + 1),
                        EnumSet.complementOf(EnumSet.of(ZoneChannel.BLEND)),
                        control::set,
                        port,
                        face,
                        memory,
                        choices,
                        Generation.V3::maxSpeed,
                        nanoTime))
                .toList();
    }

    /** As {@link Panel#handle}. */
    public boolean handle(String channelId, Command command) {
        switch (channelId) {
            case ZonePanel.ENABLED -> enabled.handle(command);
            case ZonePanel.COUNT -> count.handle(command);
            default -> {
                return groups.stream().anyMatch(group -> group.handle(channelId, command));
            }
        }
        return true;
    }

    /** The group shows this; zones that are not in use are not among it. */
    public synchronized void show(ZoneView zones) {
        List<ZoneSetting> inUse = zones.zones();
        for (int zone = 0; zone < MOST; zone++) {
            if (zone < inUse.size()) {
                groups.get(zone).show(inUse.get(zone));
            } else {
                groups.get(zone).remove();
            }
        }
        enabled.show(zones.enabled() ? 1 : 0);
        count.show(inUse.size());
    }

    /** The effects or palettes that the group offers have changed. */
    public synchronized void choicesChanged() {
        groups.forEach(ZoneGroup::choicesChanged);
    }
}
