/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.DisplayOrder;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.binding.lightwaveos.internal.peer.FakeNode;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.State;

class GroupLampTest {

    private static final List<Integer> ORDER = DisplayOrder.all();

    private final FakeStorage storage = new FakeStorage();
    private final FakeNode node = new FakeNode(null, null);
    private final List<String> states = new ArrayList<>();
    private final GroupLamp lamp = lamp();

    @Test
    void onlyWhatHasChangedIsShown() {
        lamp.show(GroupLight.INITIAL);
        assertThat(states).hasSize(9);
        states.clear();
        lamp.show(GroupLight.INITIAL.withBrightness(new Level(51)));
        assertThat(states).containsExactly("brightness 20");
    }

    /** Two steps in a moment are two steps, although the first is not shown yet. */
    @Test
    void stepsGoOnFromWhatWasCommanded() {
        lamp.show(GroupLight.INITIAL.withEffect(new EffectId(ORDER.get(3))));
        lamp.handle("effect-step", new StringType("NEXT"));
        lamp.handle("effect-step", new StringType("NEXT"));
        lamp.handle("effect-step", new StringType("PREVIOUS"));
        assertThat(node.changes).containsExactly(effect(4), effect(5), effect(4));
        lamp.show(GroupLight.INITIAL.withEffect(new EffectId(ORDER.get(9))));
        lamp.handle("effect-step", new StringType("NEXT"));
        assertThat(node.changes).endsWith(effect(10));
    }

    @Test
    void offRemembersAndOnRestoresEvenAfterARestart() {
        lamp.show(GroupLight.INITIAL.withBrightness(new Level(97)));
        lamp.handle("brightness", OnOffType.OFF);
        GroupLamp restarted = lamp();
        restarted.show(GroupLight.INITIAL.withBrightness(new Level(0)));
        restarted.handle("brightness", OnOffType.ON);
        assertThat(node.changes)
                .containsExactly(
                        new LightCommand.SetBrightness(new Level(0)), new LightCommand.SetBrightness(new Level(97)));
    }

    private static LightCommand effect(int place) {
        return new LightCommand.SetEffect(new EffectId(ORDER.get(place)));
    }

    private GroupLamp lamp() {
        return new GroupLamp(
                ThingMemoryTest.thing("one"),
                new Port(),
                node,
                new GroupChoices(
                        ThingMemoryTest.thing("one"), new ToldChoices(storage), new FakeDescriptions().provider),
                new PowerSwitch(new ThingMemory(storage, ThingMemoryTest.thing("one")), System::nanoTime),
                256);
    }

    private final class Port implements ThingPort {

        @Override
        public void state(String channelId, State state) {
            states.add(channelId + " " + state);
        }

        @Override
        public void status(ThingStatusInfo status) {
            throw new AssertionError("not of a light");
        }

        @Override
        public void properties(Map<String, String> properties) {
            throw new AssertionError("not of a light");
        }
    }
}
