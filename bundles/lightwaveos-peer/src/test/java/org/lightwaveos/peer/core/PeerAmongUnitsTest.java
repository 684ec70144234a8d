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
import org.lightwaveos.peer.protocol.LightCommand.SetBrightness;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.StateVersion;

/** What simulated installations with units have found, one by one. */
class PeerAmongUnitsTest {

    private static final String LOW = "LW-000000000001";
    private static final String MIDDLE = "LW-800000000000";
    private static final String HIGH = "LW-FFFFFFFFFFF0";
    private static final String HIGHEST = "LW-FFFFFFFFFFFE";
    private static final SetBrightness DIM = new SetBrightness(new Level(7));

    private final PeerBench bench = new PeerBench(MIDDLE);

    @Test
    void aFollowerHearsOneVoice() {
        LinkId speaker = greeted(HIGH);
        bench.say(speaker, state(HIGH, 10, 77));
        LinkId leader = dialled(HIGHEST);
        bench.say(leader, state(HIGHEST, 300, 5));
        bench.run(200);
        assertThat(shownBrightness()).as("what the speaker says counts").isEqualTo(77);
        bench.change(DIM);
        assertThat(commands(speaker))
                .extracting(command -> command.version().value())
                .containsExactly(11L);
    }

    @Test
    void aLeadingUnitsNumbersAreTheGroups() {
        LinkId follower = greeted(LOW);
        LinkId leader = dialled(HIGH);
        bench.say(leader, state(HIGH, 300, 5));
        bench.run(200);
        assertThat(last(follower).version()).isEqualTo(StateVersion.of(300));
        bench.say(leader, state(HIGH, 301, 5));
        bench.run(200);
        assertThat(last(follower).version())
                .as("its next change would be passed over as the one that is there")
                .isEqualTo(StateVersion.of(301));
    }

    @Test
    void oneNumberNeverStandsForTwoLights() {
        LinkId follower = dialled(LOW);
        bench.say(follower, "{\"t\":\"sync.ping\"}");
        bench.run(2_500);
        assertThat(last(follower).version()).isEqualTo(StateVersion.INITIAL);
        LinkId knowsMore = greeted("LW-000000000002");
        bench.say(knowsMore, state("LW-000000000002", 0, 77));
        bench.run(200);
        assertThat(last(follower).light().brightness()).isEqualTo(new Level(77));
        assertThat(last(follower).version()).isNotEqualTo(StateVersion.INITIAL);
    }

    /** We have counted a change that was never asked for, since a later one took its place; the leader has not. */
    @Test
    void aNumberThatWasCountedAheadIsNotGivenTwice() {
        LinkId follower = dialled(LOW);
        bench.say(follower, "{\"t\":\"sync.ping\"}");
        LinkId leader = leadingUnit();
        bench.run(2_500);
        for (int brightness = 10; brightness <= 12; brightness++) {
            bench.change(new SetBrightness(new Level(brightness)));
            bench.run(5);
        }
        bench.run(50);
        assertThat(last(follower).version()).isEqualTo(StateVersion.of(303));
        bench.say(leader, state(HIGH, 302, 12));
        bench.run(50);
        bench.change(new SetBrightness(new Level(13)));
        bench.run(50);
        SyncMessage.State told = last(follower);
        assertThat(told.light().brightness()).isEqualTo(new Level(13));
        assertThat(bench.said(follower, SyncMessage.State.class))
                .filteredOn(state -> state.version().equals(told.version()))
                .extracting(SyncMessage.State::light)
                .containsOnly(told.light());
    }

    @Test
    void aChangeIsNotUndoneByWhatItsLeaderSaidBefore() {
        LinkId leader = leadingUnit();
        bench.change(DIM);
        assertThat(commands(leader))
                .extracting(command -> command.version().value())
                .containsExactly(301L);
        bench.say(leader, state(HIGH, 300, 5));
        bench.run(50);
        assertThat(shownBrightness()).isEqualTo(7);
        bench.say(leader, state(HIGH, 301, 7));
        bench.run(5_000);
        assertThat(shownBrightness()).isEqualTo(7);
        assertThat(commands(leader)).as("confirmed by its own number").hasSize(1);
    }

    /** It follows firmware that we are not connected to, and passes what we ask on to that. */
    @Test
    void aLeaderThatHasFallenSilentIsAskedInNewNumbers() {
        LinkId leader = leadingUnit();
        answerPings(leader, 58_000);
        bench.change(DIM);
        answerPings(leader, 10_000);
        long last = commands(leader).get(commands(leader).size() - 1).version().value();
        bench.change(new SetBrightness(new Level(8)));
        bench.run(10);
        assertThat(commands(leader).get(commands(leader).size() - 1).version().value())
                .isGreaterThan(last);
    }

    /** It leads whom we do not see. Its light is no newer for its higher number. */
    @Test
    void aRivalLeaderIsBroughtIntoLine() {
        LinkId follower = greeted(LOW);
        LinkId leader = dialled(HIGHEST);
        bench.say(leader, state(HIGHEST, 52, 5));
        LinkId rival = dialled(HIGH);
        bench.say(rival, state(HIGH, 152, 99));
        bench.run(200);
        bench.say(leader, state(HIGHEST, 53, 6));
        bench.run(200);
        bench.say(rival, state(HIGH, 152, 99));
        bench.run(200);
        assertThat(last(follower).light().brightness()).isEqualTo(new Level(6));
        assertThat(last(rival).light().brightness()).isEqualTo(new Level(6));
        assertThat(last(rival).version().value()).isBetween(153L, 252L);
    }

    @Test
    void whoReportsIsAnswered() {
        bench.change(DIM);
        LinkId follower = greeted(LOW);
        bench.run(1_000);
        int before = bench.said(follower, SyncMessage.State.class).size();
        bench.say(follower, SyncWriter.write(last(follower)).replace(MIDDLE, LOW));
        bench.run(200);
        assertThat(bench.said(follower, SyncMessage.State.class)).hasSize(before + 1);
    }

    /** The new one has noticed before us that the old one is gone. */
    @Test
    void aNewSpeakersFirstWordsAreNotLost() {
        LinkId old = greeted(HIGHEST);
        bench.say(old, state(HIGHEST, 10, 77));
        LinkId heir = greeted(HIGH);
        bench.run(200);
        bench.say(heir, state(HIGH, 11, 78));
        assertThat(shownBrightness()).isEqualTo(77);
        bench.take(new PeerInput.LinkClosed(old));
        assertThat(bench.peer.state()).isEqualTo(SyncState.SYNCHRONIZED);
        assertThat(shownBrightness()).isEqualTo(78);
    }

    @Test
    void aFollowersWishThatNoCommandCanSayIsConfirmed() {
        bench.change(DIM);
        LinkId follower = greeted(LOW);
        bench.run(1_000);
        SyncMessage.State told = last(follower);
        GroupLight wish = told.light().withHue(new Level(9));
        bench.say(
                follower,
                SyncWriter.write(new SyncMessage.State(
                        new DeviceUuid(LOW), told.version().next(), 1, wish)));
        bench.run(200);
        assertThat(last(follower).light()).isEqualTo(wish);
    }

    /** Each would be the one that is there already, while the leader has not answered the first. */
    @Test
    void eachStepOfASliderHasANumberOfItsOwn() {
        LinkId leader = leadingUnit();
        for (int level = 1; level <= 3; level++) {
            bench.change(new SetBrightness(new Level(level)));
            bench.run(31);
        }
        assertThat(commands(leader))
                .extracting(command -> command.version().value())
                .containsExactly(301L, 302L, 303L);
    }

    @Test
    void whatWasTurnedAtALeadingUnitSinceIsNotUndone() {
        LinkId leader = leadingUnit();
        bench.change(DIM);
        bench.say(leader, state(HIGH, 302, 20));
        bench.run(3_000);
        assertThat(commands(leader)).hasSize(1);
        assertThat(shownBrightness()).isEqualTo(20);
    }

    @Test
    void aNumberThatAnotherTookIsAskedForAgain() {
        LinkId leader = leadingUnit();
        bench.change(DIM);
        bench.say(leader, state(HIGH, 301, 5));
        bench.run(100);
        assertThat(commands(leader))
                .extracting(command -> command.version().value())
                .containsExactly(301L, 302L);
        assertThat(shownBrightness()).isEqualTo(7);
    }

    /** It has been taken for firmware so far, and knows numbers that were made for that. */
    @Test
    void aUnitsFirstWishIsGranted() {
        LinkId unit = bench.accept();
        bench.say(unit, "{\"t\":\"sync.ping\"}");
        bench.say(unit, "{\"t\":\"sync.pong\",\"u\":\"" + LOW + "\"}");
        for (int i = 0; i < 9; i++) {
            bench.change(new SetBrightness(new Level(100 + i)));
            bench.run(100);
        }
        StateVersion known = last(unit).version();
        assertThat(known.value()).isGreaterThan(150);
        bench.say(unit, SyncWriter.write(new SyncMessage.Command(new DeviceUuid(LOW), known.next(), 1, DIM)));
        bench.run(100);
        assertThat(shownBrightness()).isEqualTo(7);
        assertThat(last(unit).light().brightness()).isEqualTo(new Level(7));
    }

    @Test
    void aLeadersRefusalIsTheTruth() {
        LinkId leader = leadingUnit();
        bench.change(DIM);
        bench.run(10_000);
        assertThat(commands(leader)).hasSize(Timing.DEFAULT.confirmTries());
        bench.say(leader, state(HIGH, 300, 5));
        bench.run(10);
        assertThat(shownBrightness()).isEqualTo(5);
    }

    @Test
    void aLeaderThatTellsItsLightIsNotToldAnotherOne() {
        LinkId leader = leadingUnit();
        for (int i = 0; i < 9; i++) {
            bench.run(10_000);
            bench.say(leader, state(HIGH, 300, 5));
        }
        assertThat(bench.said(leader, SyncMessage.State.class)).isEmpty();
    }

    @Test
    void aUnitThatHasNoRoomIsNoVoter() {
        LinkId leader = leadingUnit();
        bench.take(new PeerInput.LinkClosed(leader));
        bench.run(30_000);
        assertThat(bench.peer.state()).isEqualTo(SyncState.LEADING);
        int before = bench.of(PeerOutput.RoleChanged.class).size();
        LinkId again = open();
        bench.run(100);
        bench.take(new PeerInput.LinkClosed(again));
        assertThat(bench.of(PeerOutput.RoleChanged.class)).hasSize(before);
    }

    @Test
    void firmwareThatDialsAgainHasForgottenItsVersion() {
        LinkId first = firmware(LOW);
        for (int i = 0; i < 10; i++) {
            bench.change(new SetBrightness(new Level(i)));
            bench.run(100);
        }
        assertThat(last(first).version().value()).isGreaterThan(100);
        bench.take(new PeerInput.LinkClosed(first));
        LinkId second = firmware(LOW);
        assertThat(last(second).version().value())
                .as("the 1..100 that it takes from anybody")
                .isBetween(1L, 100L);
    }

    @Test
    void aCorrectUnitIsWrittenToInOurOwnNumbers() {
        LinkId follower = dialled(LOW);
        bench.say(follower, "{\"t\":\"sync.ping\"}");
        bench.change(DIM);
        bench.run(100);
        StateVersion told = last(follower).version();
        bench.say(
                follower,
                SyncWriter.write(new SyncMessage.Command(
                        new DeviceUuid(LOW), told.next(), 1, new LightCommand.SetSaturation(new Level(3)))));
        bench.run(100);
        assertThat(last(follower).version()).isEqualTo(told.next());
        assertThat(last(follower).light().visual().saturation()).isEqualTo(new Level(3));
    }

    @Test
    void aGreetingThatWasLostIsRepeated() {
        LinkId link = dialled(LOW);
        bench.say(link, hello(LOW));
        bench.take(new PeerInput.LinkClosed(link));
        bench.forget();
        bench.run(1_300);
        LinkId again = open();
        answerPings(again, 6_000);
        assertThat(bench.said(again, SyncMessage.Hello.class)).hasSizeGreaterThan(1);
    }

    /** One that tells its light and has told it, over a connection of ours: no firmware does. */
    /** Firmware tells its light 0.3 s after it was elected, whatever it has just been told. */
    @Test
    void whatCrossedTheLightOfLeadingFirmwareIsNotLost() {
        LinkId leader = firmware(HIGH);
        bench.say(leader, state(HIGH, 40, 5));
        bench.run(1_500);
        bench.change(new SetBrightness(new Level(9)));
        bench.change(DIM);
        bench.forget();
        bench.say(leader, state(HIGH, 41, 5));
        bench.run(100);
        assertThat(bench.of(PeerOutput.LightShown.class)).as("nobody sees it").isEmpty();
        assertThat(commands(leader)).as("it may not have been taken").hasSize(1);
    }

    @Test
    void firmwareThatFollowsFirmwareIsToldInTheNameThatItObeys() {
        LinkId leader = firmware(HIGH);
        bench.say(leader, state(HIGH, 40, 5));
        LinkId follower = firmware(LOW);
        bench.run(4_500);
        bench.forget();
        bench.change(DIM);
        bench.run(50);
        assertThat(bench.said(follower, SyncMessage.State.class))
                .extracting(state -> state.sender().text())
                .containsExactlyInAnyOrder(MIDDLE, LOW, HIGH);
        assertThat(commands(leader)).hasSize(1);
        assertThat(bench.said(leader, SyncMessage.State.class)).isEmpty();
    }

    /** It has dialled us and looks like firmware; it would take another's name for another's word. */
    @Test
    void aCorrectUnitHearsNoOthersNamesBeforeItHasShownItself() {
        LinkId leader = firmware(HIGH);
        bench.say(leader, state(HIGH, 40, 5));
        bench.take(new PeerInput.PeerSeen(new DeviceUuid(LOW), PeerBench.THERE));
        LinkId theirs = bench.accept();
        bench.say(theirs, "{\"t\":\"sync.ping\"}");
        bench.say(theirs, "{\"t\":\"sync.pong\",\"u\":\"" + LOW + "\"}");
        bench.change(DIM);
        bench.run(4_000);
        LinkId ours = open();
        bench.run(500);
        bench.say(ours, "{\"t\":\"sync.pong\",\"u\":\"" + LOW + "\"}");
        bench.run(100);
        assertThat(bench.said(theirs, SyncMessage.State.class))
                .extracting(state -> state.sender().text())
                .isNotEmpty()
                .containsOnly(MIDDLE);
        assertThat(last(theirs).light().brightness()).isEqualTo(new Level(7));
    }

    /** It never answers on a connection of ours. */
    @Test
    void firmwareThatWeHaveReachedIsToldAfterASecond() {
        LinkId leader = firmware(HIGH);
        bench.say(leader, state(HIGH, 40, 5));
        bench.take(new PeerInput.PeerSeen(new DeviceUuid(LOW), PeerBench.THERE));
        LinkId follower = bench.accept();
        bench.say(follower, "{\"t\":\"sync.ping\"}");
        bench.say(follower, "{\"t\":\"sync.pong\",\"u\":\"" + LOW + "\"}");
        open();
        bench.run(1_100);
        assertThat(bench.said(follower, SyncMessage.State.class))
                .extracting(state -> state.sender().text())
                .contains(LOW, HIGH);
    }

    @Test
    void firmwareThatFollowsUsHearsUsAlone() {
        LinkId follower = firmware(LOW);
        bench.run(2_500);
        bench.forget();
        bench.change(DIM);
        bench.run(50);
        assertThat(bench.said(follower, SyncMessage.State.class)).hasSize(1);
    }

    @Test
    void leadingFirmwareThatHasNotToldItsNumberIsToldInItsOwnName() {
        LinkId leader = firmware(HIGH);
        bench.run(4_500);
        bench.forget();
        bench.change(DIM);
        bench.run(50);
        assertThat(commands(leader)).isEmpty();
        assertThat(bench.said(leader, SyncMessage.State.class))
                .extracting(state -> state.sender().text())
                .containsExactlyInAnyOrder(MIDDLE, HIGH);
    }

    private LinkId leadingUnit() {
        LinkId leader = dialled(HIGH);
        bench.say(leader, state(HIGH, 300, 5));
        bench.run(200);
        assertThat(bench.peer.state()).isEqualTo(SyncState.SYNCHRONIZED);
        bench.forget();
        return leader;
    }

    /** Time passes, and all that comes from the other side is the answers to PINGs. */
    private void answerPings(LinkId link, long ms) {
        for (long end = bench.now + ms; bench.now < end; ) {
            bench.run(1_000);
            bench.take(new PeerInput.PongReceived(link));
        }
    }

    private LinkId firmware(String uuid) {
        LinkId link = bench.accept();
        bench.say(link, "{\"t\":\"sync.ping\"}");
        bench.say(link, "{\"t\":\"sync.pong\",\"u\":\"" + uuid + "\"}");
        bench.run(2_000);
        return link;
    }

    private LinkId greeted(String uuid) {
        LinkId link = bench.accept();
        bench.say(link, hello(uuid));
        return link;
    }

    private LinkId dialled(String uuid) {
        bench.take(new PeerInput.PeerSeen(new DeviceUuid(uuid), PeerBench.THERE));
        return open();
    }

    private LinkId open() {
        List<PeerOutput.Dial> dials = bench.of(PeerOutput.Dial.class);
        LinkId link = dials.get(dials.size() - 1).link();
        bench.take(new PeerInput.LinkOpened(link));
        return link;
    }

    private int shownBrightness() {
        List<PeerOutput.LightShown> shown = bench.of(PeerOutput.LightShown.class);
        return shown.get(shown.size() - 1).light().brightness().value();
    }

    private List<SyncMessage.Command> commands(LinkId link) {
        return bench.said(link, SyncMessage.Command.class);
    }

    private SyncMessage.State last(LinkId link) {
        List<SyncMessage.State> states = bench.said(link, SyncMessage.State.class);
        return states.get(states.size() - 1);
    }

    private static String state(String uuid, long version, int brightness) {
        return SyncWriter.write(new SyncMessage.State(
                new DeviceUuid(uuid),
                StateVersion.of(version),
                version,
                GroupLight.INITIAL.withBrightness(new Level(brightness))));
    }

    private static String hello(String uuid) {
        return "{\"t\":\"sync.hello\",\"u\":\"" + uuid + "\",\"pv\":1,\"n\":\"x\",\"pref\":\"auto\",\"cap\":[]}";
    }
}
