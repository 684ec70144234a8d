/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.StateVersion;

/** A unit that leads goes and comes back: whose light counts then. */
class ComebackTest {

    private static final String OWN = "LW-444444444444";
    private static final String HIGH = "LW-EEEEEEEEEEEE";

    private final PeerBench bench = new PeerBench(OWN);

    @Test
    void firmwareThatDialsAnewIsAskedForTheLightOfTheGroup() {
        LinkId before = dialsUs();
        bench.say(before, state(0, 5));
        bench.run(3_000);
        bench.change(new LightCommand.SetBrightness(new Level(77)));
        bench.run(3_000);
        bench.take(new PeerInput.LinkClosed(before));
        bench.run(10_000);
        LinkId after = dialsUs();
        bench.forget();
        bench.say(after, state(0, 128));
        bench.run(10_000);
        assertThat(shownBrightness()).isEmpty();
        assertThat(bench.said(after, SyncMessage.Command.class))
                .extracting(SyncMessage.Command::change)
                .containsExactly(new LightCommand.SetBrightness(new Level(77)));
    }

    /** It was away, not off: what it shows has been chosen there. */
    @Test
    void aCorrectUnitThatCountsOnIsRight() {
        LinkId before = dialled();
        bench.say(before, state(300, 5));
        bench.run(3_000);
        bench.take(new PeerInput.LinkClosed(before));
        bench.run(10_000);
        LinkId after = dialled();
        bench.say(after, state(310, 128));
        bench.run(1_000);
        assertThat(shownBrightness()).last().isEqualTo(128);
        assertThat(bench.said(after, SyncMessage.Command.class)).isEmpty();
    }

    @Test
    void aCorrectUnitThatCountsAnewIsAskedForTheLightOfTheGroup() {
        LinkId before = dialled();
        bench.say(before, state(300, 5));
        bench.run(3_000);
        bench.take(new PeerInput.LinkClosed(before));
        bench.run(10_000);
        LinkId after = dialled();
        bench.forget();
        bench.say(after, state(0, 128));
        bench.run(100);
        assertThat(shownBrightness()).isEmpty();
        assertThat(bench.said(after, SyncMessage.Command.class))
                .extracting(SyncMessage.Command::change)
                .containsExactly(new LightCommand.SetBrightness(new Level(5)));
    }

    /** What it was told in the moment before counts no more, and its number is the one that it tells. */
    @Test
    void aCorrectUnitThatIsBackAtOnceIsAskedInItsNewNumbers() {
        LinkId before = dialled();
        bench.say(before, state(80, 5));
        bench.run(3_000);
        for (int i = 0; i < 20; i++) {
            bench.change(new LightCommand.SetBrightness(new Level(100 + i)));
            bench.run(40);
        }
        bench.take(new PeerInput.LinkClosed(before));
        bench.run(500);
        LinkId after = dialled();
        bench.forget();
        bench.say(after, state(0, 128));
        bench.run(100);
        assertThat(bench.said(after, SyncMessage.Command.class))
                .extracting(command -> command.version().value())
                .containsExactly(1L);
    }

    /** Whom we meet for the first time leads with its own light, as ever. */
    @Test
    void aStrangerIsRight() {
        bench.change(new LightCommand.SetBrightness(new Level(77)));
        bench.run(10_000);
        LinkId first = dialsUs();
        bench.say(first, state(0, 128));
        bench.run(1_000);
        assertThat(shownBrightness()).last().isEqualTo(128);
    }

    /** It tells once; the dead connection takes a second to be found out. */
    @Test
    void whatItTellsWhileItsDeadConnectionIsAskedIsNotLost() {
        LinkId dead = dialsUs();
        bench.say(dead, state(0, 5));
        bench.run(3_000);
        LinkId reborn = bench.accept();
        bench.say(reborn, state(0, 128));
        bench.run(5_000);
        assertThat(bench.of(PeerOutput.Close.class))
                .extracting(PeerOutput.Close::link)
                .containsExactly(dead);
        assertThat(bench.peer.state()).isEqualTo(SyncState.SYNCHRONIZED);
        assertThat(bench.said(reborn, SyncMessage.Command.class))
                .extracting(SyncMessage.Command::change)
                .containsExactly(new LightCommand.SetBrightness(new Level(5)));
    }

    private LinkId dialsUs() {
        return bench.accept();
    }

    private LinkId dialled() {
        bench.take(new PeerInput.PeerSeen(new DeviceUuid(HIGH), PeerBench.THERE));
        List<PeerOutput.Dial> dials = bench.of(PeerOutput.Dial.class);
        LinkId link = dials.get(dials.size() - 1).link();
        bench.take(new PeerInput.LinkOpened(link));
        return link;
    }

    private List<Integer> shownBrightness() {
        return bench.of(PeerOutput.LightShown.class).stream()
                .map(shown -> shown.light().brightness().value())
                .toList();
    }

    private static String state(long version, int brightness) {
        return SyncWriter.write(new SyncMessage.State(
                new DeviceUuid(HIGH),
                StateVersion.of(version),
                version,
                GroupLight.INITIAL.withBrightness(new Level(brightness))));
    }
}
