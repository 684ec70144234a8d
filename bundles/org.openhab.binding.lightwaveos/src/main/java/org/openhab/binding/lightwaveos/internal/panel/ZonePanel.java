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
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneSetting;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.core.types.Command;

/** The zones: whether and how the light is divided, and a group of channels for each part. */
public final class ZonePanel implements Panel {

    static final String ENABLED = "zones";
    static final String COUNT = "zone-count";
    private static final String LAYOUT = "zone-layout";
    private static final String BUILT_IN = "zone-preset-factory";

    /** The device has five (device facts, section 2.7). */
    private static final int LAST_BUILT_IN = 4;

    private final Dial enabled;
    private final Dial count;
    private final LayoutChannel layout;
    private final PresetChannel builtIn;
    private final List<ZoneGroup> groups;

    private volatile int most = ZoneSetting.MOST;
    private volatile int maxSpeed = Generation.V3.maxSpeed();

    /**
     * @param thing UID of the Thing, for the log
     * @param names of the zones, for the labels of their channels
     * @param effects the choices that the light has, as are the palettes
     */
    public ZonePanel(
            String thing,
            ZoneControl control,
            PanelPort port,
            PanelMemory memory,
            ZoneNames names,
            Supplier<NamedChoices> effects,
            Supplier<NamedChoices> palettes,
            LongSupplier nanoTime) {
        Faceplate face = new Faceplate(thing, port);
        ZoneChoices choices = new ZoneChoices(effects, palettes);
        enabled = new Dial(face, ENABLED, Scales.onOff(), 0, 1, value -> control.enable(value != 0));
        count = new Dial(face, COUNT, Scales.count(() -> most), 1, ZoneSetting.MOST, control::setCount);
        layout = new LayoutChannel(face, LAYOUT, control::setLayout);
        builtIn = new PresetChannel(face, BUILT_IN, LAST_BUILT_IN, control::loadBuiltIn);
        groups = IntStream.range(0, ZoneSetting.MOST)
                .mapToObj(zone -> new ZoneGroup(
                        zone,
                        names.of(zone + 1),
                        EnumSet.allOf(ZoneChannel.class),
                        control::set,
                        port,
                        face,
                        memory,
                        choices,
                        () -> maxSpeed,
                        nanoTime))
                .toList();
    }

    @Override
    public boolean handle(String channelId, Command command) {
        switch (channelId) {
            case ENABLED -> enabled.handle(command);
            case COUNT -> count.handle(command);
            case LAYOUT -> layout.handle(command);
            case BUILT_IN -> builtIn.handle(command);
            default -> {
                return groups.stream().anyMatch(group -> group.handle(channelId, command));
            }
        }
        return true;
    }

    /** The groups first: whoever sees the number of zones can use them. */
    @Override
    public void onZones(ZoneView zones) {
        for (int zone = 0; zone < groups.size(); zone++) {
            if (zone < zones.zones().size()) {
                groups.get(zone).show(zones.zones().get(zone));
            } else {
                groups.get(zone).remove();
            }
        }
        enabled.show(zones.enabled() ? 1 : 0);
        count.show(zones.zones().size());
        layout.show(zones.spans());
        builtIn.offer(zones.builtIn());
    }

    @Override
    public void onGeneration(Generation generation) {
        most = generation.maxZones();
        maxSpeed = generation.maxSpeed();
        groups.forEach(ZoneGroup::maxSpeedChanged);
    }

    @Override
    public void choicesChanged() {
        groups.forEach(ZoneGroup::choicesChanged);
    }
}
