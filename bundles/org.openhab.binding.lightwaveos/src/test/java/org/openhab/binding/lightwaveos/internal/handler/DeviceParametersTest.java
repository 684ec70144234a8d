/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.EffectParameters.Parameter;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.StateDescription;

/** The parameters of the effect shown, as channels that follow it. */
class DeviceParametersTest {

    private static final Parameter CONTRAST = new Parameter("contrast", "Contrast", 0, 3, 1, 1.5f, 0);
    private static final Parameter HUE = new Parameter("chromaHue", "Hue Offset", 0, 1, 0, 0, 0);
    private static final Parameter EVERY = new Parameter("impulse_every", "Impulse Every", 12, 240, 90, 90, 1);

    private final HandlerBench bench = new HandlerBench();
    private DeviceListener device;

    @BeforeEach
    void initialize() {
        bench.handler.initialize();
        device = bench.controller().listener;
        bench.controller().calls.clear();
        bench.callback.states.clear();
    }

    @Test
    void theyComeAndGoWithTheEffect() {
        shows(1, CONTRAST, HUE);
        assertThat(channels()).containsExactly("parameter#contrast", "parameter#chroma-hue");
        assertThat(bench.callback.states).containsExactly("parameter#contrast 1.5", "parameter#chroma-hue 0");
        Channel contrast = channel("parameter#contrast");
        assertThat(contrast.getLabel()).isEqualTo("Contrast");
        assertThat(contrast.getDescription()).isEqualTo("0 to 3, by default 1.");
        assertThat(contrast.getAcceptedItemType()).isEqualTo("Number");

        bench.callback.states.clear();
        shows(2, CONTRAST, EVERY);
        assertThat(channels()).containsExactly("parameter#contrast", "parameter#impulse-every");
        assertThat(channel("parameter#contrast")).isSameAs(contrast);
        assertThat(bench.callback.states).containsExactly("parameter#chroma-hue UNDEF", "parameter#impulse-every 90");

        bench.callback.states.clear();
        shows(1, CONTRAST, HUE);
        assertThat(bench.callback.states).containsExactly("parameter#impulse-every UNDEF", "parameter#chroma-hue 0");
        shows(3);
        assertThat(channels()).isEmpty();
    }

    /** Each change of the Thing is an event for all, and a file written. */
    @Test
    void theThingIsChangedOnlyWhenTheParametersAreOthers() {
        shows(1, CONTRAST);
        shows(1, new Parameter("contrast", "Contrast", 0, 3, 1, 2, 0));
        shows(4, CONTRAST);
        assertThat(bench.callback.thingUpdates).isEqualTo(1);
        shows(5);
        shows(6);
        assertThat(bench.callback.thingUpdates).isEqualTo(2);
    }

    /** The Thing comes back from storage with the channels that it had. */
    @Test
    void channelsOfAnEarlierRunGoWhenTheEffectHasNone() {
        shows(1, CONTRAST);
        bench.handler.dispose();
        bench.handler.initialize();
        device = bench.controller().listener;
        assertThat(channels()).containsExactly("parameter#contrast");
        shows(2);
        assertThat(channels()).isEmpty();
    }

    @Test
    void theyAreCommandedByTheNameThatTheDeviceHas() {
        shows(1, HUE, EVERY);
        bench.command("parameter#chroma-hue", new DecimalType("0.25"));
        bench.command("parameter#impulse-every", new DecimalType("99.6"));
        assertThat(bench.controller().calls)
                .containsExactly("parameter chromaHue=0.25", "parameter impulse_every=100.0");
    }

    @Test
    void whatIsOfNoUseChangesNothingAndPutsThePageRight() {
        shows(1, HUE);
        bench.callback.states.clear();
        bench.command("parameter#chroma-hue", new DecimalType("1.1"));
        bench.command("parameter#chroma-hue", OnOffType.ON);
        bench.command("parameter#chroma-hue", RefreshType.REFRESH);
        bench.command("parameter#contrast", new DecimalType(1));
        assertThat(bench.controller().calls).isEmpty();
        assertThat(bench.callback.states)
                .containsExactly("parameter#chroma-hue 0", "parameter#chroma-hue 0", "parameter#chroma-hue 0");
    }

    @Test
    void theDevicesRangeIsTheChannels() {
        shows(1, EVERY, CONTRAST);
        StateDescription every = described("parameter#impulse-every");
        assertThat(every.getMinimum()).isEqualByComparingTo("12");
        assertThat(every.getMaximum()).isEqualByComparingTo("240");
        assertThat(every.getStep()).isEqualTo(BigDecimal.ONE);
        assertThat(every.getPattern()).isEqualTo("%.0f");
        assertThat(described("parameter#contrast").getStep()).isEqualByComparingTo("0.01");
        shows(2);
        assertThat(bench.descriptions.pattern("parameter#contrast")).isNull();
    }

    @Test
    void hostileLabelsAreCutToWhatFits() {
        shows(
                1,
                new Parameter("a", "\u0007" + "x".repeat(1000), 0, 1, 0, 0, 0),
                new Parameter("b", "\n", 0, 1, 0, 0, 0));
        assertThat(channel("parameter#a").getLabel()).isEqualTo("x".repeat(25));
        assertThat(channel("parameter#b").getLabel()).isEqualTo("Parameter");
    }

    private void shows(int effect, Parameter... parameters) {
        device.onEffectParameters(new EffectParameters(effect, List.of(parameters)));
    }

    private List<String> channels() {
        return bench.handler.getThing().getChannels().stream()
                .map(channel -> channel.getUID().getId())
                .toList();
    }

    private Channel channel(String id) {
        return bench.handler.getThing().getChannel(new ChannelUID(bench.thing.getUID(), id));
    }

    private StateDescription described(String id) {
        return bench.descriptions.provider.getStateDescription(channel(id), null, null);
    }
}
