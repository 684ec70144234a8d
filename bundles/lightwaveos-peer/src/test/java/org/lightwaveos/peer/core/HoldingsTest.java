/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncWriter;
import org.lightwaveos.peer.rules.StateVersion;

/** One peer among others of ours that hold devices, or say so. */
class HoldingsTest {

    private static final DeviceUuid LOW = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid HIGH = new DeviceUuid("LW-FFFFFFFFFFF0");
    private static final DeviceUuid LAMP = device(1);
    private static final DeviceUuid SHELF = device(2);

    private final PeerBench bench = new PeerBench("LW-800000000000");

    @Test
    void theHigherDrivesAndTheLowerYields() {
        LinkId high = greeted(HIGH, "auto");
        LinkId low = greeted(LOW, "auto");
        bench.take(new PeerInput.Holds(Set.of(LAMP, SHELF)));
        says(low, LOW, Set.of(SHELF));
        bench.run(100);
        assertThat(elsewhere()).isEmpty();
        says(high, HIGH, Set.of(LAMP));
        assertThat(elsewhere()).containsExactly(LAMP);
        says(high, HIGH, Set.of());
        assertThat(elsewhere()).isEmpty();
    }

    @Test
    void whatIsNotHeldHereIsDrivenElsewhereByWhomeverHoldsIt() {
        LinkId low = greeted(LOW, "auto");
        says(low, LOW, Set.of(LAMP));
        assertThat(elsewhere()).containsExactly(LAMP);
        bench.take(new PeerInput.Holds(Set.of(LAMP)));
        assertThat(elsewhere()).isEmpty();
        bench.take(new PeerInput.Holds(Set.of()));
        assertThat(elsewhere()).containsExactly(LAMP);
    }

    /** While they did not see each other, both have driven it: the lower one's last orders are let arrive. */
    @Test
    void whatALowerOneHeldWhenWeMetIsLeftAloneForAMoment() {
        bench.take(new PeerInput.Holds(Set.of(LAMP)));
        LinkId low = greeted(LOW, "auto");
        says(low, LOW, Set.of(LAMP, SHELF));
        assertThat(elsewhere()).containsExactlyInAnyOrder(LAMP, SHELF);
        bench.run(99);
        assertThat(elsewhere()).containsExactlyInAnyOrder(LAMP, SHELF);
        bench.run(1);
        assertThat(elsewhere()).containsExactly(SHELF);
        says(low, LOW, Set.of());
        says(low, LOW, Set.of(LAMP));
        assertThat(elsewhere()).as("it knew of us then").isEmpty();
    }

    @Test
    void nothingIsToldWithoutNews() {
        LinkId high = greeted(HIGH, "auto");
        bench.take(new PeerInput.Holds(Set.of(LAMP)));
        says(high, HIGH, Set.of(LAMP));
        says(high, HIGH, Set.of(LAMP));
        bench.take(new PeerInput.Holds(Set.of(LAMP)));
        assertThat(bench.of(PeerOutput.DrivenElsewhere.class)).hasSize(1);
    }

    @Test
    void aClaimVanishesWithItsLink() {
        LinkId high = greeted(HIGH, "auto");
        says(high, HIGH, Set.of(LAMP));
        bench.take(new PeerInput.LinkClosed(high));
        assertThat(elsewhere()).isEmpty();
        greeted(HIGH, "auto");
        assertThat(elsewhere()).as("come back, it has said nothing yet").isEmpty();
    }

    @Test
    void aClaimVanishesWithABye() {
        LinkId high = greeted(HIGH, "auto");
        says(high, HIGH, Set.of(LAMP));
        bench.say(high, SyncWriter.write(new SyncMessage.Bye(HIGH)));
        assertThat(elsewhere()).isEmpty();
    }

    @Test
    void aClaimVanishesWithASilentLink() {
        LinkId high = greeted(HIGH, "auto");
        says(high, HIGH, Set.of(LAMP));
        bench.run(Timing.DEFAULT.convictMs() - 1);
        assertThat(elsewhere()).containsExactly(LAMP);
        bench.run(1);
        assertThat(elsewhere()).isEmpty();
    }

    @Test
    void aClaimOutlivesOneOfTwoConnections() {
        bench.take(new PeerInput.PeerSeen(LOW, PeerBench.THERE));
        LinkId ours = bench.of(PeerOutput.Dial.class).get(0).link();
        LinkId theirs = greeted(LOW, "auto");
        says(theirs, LOW, Set.of(LAMP));
        bench.take(new PeerInput.LinkOpened(ours));
        bench.forget();
        bench.say(ours, hello(LOW, "auto"));
        assertThat(bench.of(PeerOutput.Close.class))
                .extracting(PeerOutput.Close::link)
                .containsExactly(theirs);
        assertThat(bench.of(PeerOutput.DrivenElsewhere.class)).isEmpty();
        says(ours, LOW, Set.of());
        assertThat(elsewhere()).isEmpty();
    }

    @Test
    void anObserversClaimsDoNotCount() {
        LinkId high = greeted(HIGH, "observer");
        says(high, HIGH, Set.of(LAMP));
        assertThat(bench.of(PeerOutput.DrivenElsewhere.class)).isEmpty();
        bench.take(new PeerInput.Holds(Set.of(SHELF)));
        bench.run(100);
        assertThat(holds(high)).as("it hears what others hold").last().isEqualTo(Set.of(SHELF));
    }

    @Test
    void anObserverClaimsNothingAndYieldsToEverybody() {
        PeerBench observer = new PeerBench("LW-800000000000", Leadership.OBSERVER);
        LinkId low = observer.accept();
        observer.say(low, hello(LOW, "auto"));
        observer.take(new PeerInput.Holds(Set.of(LAMP, SHELF)));
        observer.say(low, SyncWriter.write(new SyncMessage.Hold(LOW, Set.of(LAMP))));
        observer.run(4_000);
        assertThat(observer.said(low, SyncMessage.Hold.class)).isEmpty();
        assertThat(observer.of(PeerOutput.DrivenElsewhere.class))
                .containsExactly(new PeerOutput.DrivenElsewhere(Set.of(LAMP)));
    }

    @Test
    void itIsToldOnIdentificationAndOnChangeAndFromTimeToTime() {
        bench.take(new PeerInput.Holds(Set.of(LAMP)));
        LinkId low = greeted(LOW, "auto");
        assertThat(holds(low)).containsExactly(Set.of(LAMP));
        bench.run(1_000);
        bench.take(new PeerInput.Holds(Set.of(SHELF)));
        assertThat(holds(low)).containsExactly(Set.of(LAMP), Set.of(SHELF));
        bench.forget();
        for (long ms = 0; ms < Timing.DEFAULT.antiEntropyMs(); ms += 1_000) {
            bench.take(new PeerInput.PongReceived(low));
            bench.run(1_000);
        }
        assertThat(holds(low)).containsExactly(Set.of(SHELF));
    }

    @Test
    void oneThatHoldsNothingSaysSoOnce() {
        LinkId low = greeted(LOW, "auto");
        bench.run(2_000);
        assertThat(holds(low)).containsExactly(Set.of());
    }

    @Test
    void manyChangesAtOnceAreFewMessagesAndTheLastOneCounts() {
        LinkId low = greeted(LOW, "auto");
        bench.forget();
        for (int i = 0; i < 100; i++) {
            bench.take(new PeerInput.Holds(Set.of(device(i))));
            bench.run(5);
        }
        bench.run(100);
        assertThat(holds(low)).hasSizeBetween(5, 7).last().isEqualTo(Set.of(device(99)));
    }

    @Test
    void nobodyHearsOfItWhoMayBeFirmware() {
        bench.take(new PeerInput.Holds(Set.of(LAMP)));
        LinkId silent = bench.accept();
        LinkId firmware = bench.accept();
        bench.say(firmware, "{\"t\":\"sync.ping\"}");
        bench.say(firmware, SyncWriter.write(new SyncMessage.State(HIGH, StateVersion.of(3), 5, GroupLight.INITIAL)));
        LinkId correct = bench.accept();
        bench.say(correct, SyncWriter.write(new SyncMessage.Pong(Optional.of(LOW))));
        says(correct, LOW, Set.of(SHELF));
        bench.take(new PeerInput.Holds(Set.of(SHELF)));
        bench.run(20_000);
        assertThat(List.of(silent, firmware, correct))
                .allSatisfy(link -> assertThat(holds(link)).isEmpty());
        assertThat(bench.of(PeerOutput.DrivenElsewhere.class))
                .as("who has not greeted is none of ours")
                .isEmpty();
    }

    @Test
    void oneOfOursIsNotToldOnANewConnectionBeforeItHasGreetedThere() {
        bench.take(new PeerInput.Holds(Set.of(LAMP)));
        bench.take(new PeerInput.LinkClosed(greeted(LOW, "auto")));
        bench.take(new PeerInput.PeerSeen(LOW, PeerBench.THERE));
        LinkId dialled = bench.of(PeerOutput.Dial.class).get(0).link();
        bench.take(new PeerInput.LinkOpened(dialled));
        bench.say(dialled, "{\"t\":\"sync.ping\"}");
        bench.run(3_000);
        assertThat(holds(dialled)).as("its address may be somebody else's now").isEmpty();
        bench.say(dialled, hello(LOW, "auto"));
        assertThat(holds(dialled)).containsExactly(Set.of(LAMP));
    }

    @Test
    void whatIsTooMuchIsNotClaimedAndNotedOnce() {
        LinkId low = greeted(LOW, "auto");
        Set<DeviceUuid> most = LongStream.range(100, 100 + SyncMessage.Hold.MOST)
                .mapToObj(HoldingsTest::device)
                .collect(Collectors.toSet());
        bench.take(new PeerInput.Holds(most));
        bench.run(200);
        assertThat(holds(low)).last().isEqualTo(most);
        assertThat(bench.of(PeerOutput.Note.class)).isEmpty();
        bench.forget();
        for (int i = 0; i < 3; i++) {
            Set<DeviceUuid> more = new HashSet<>(most);
            more.add(device(i));
            bench.take(new PeerInput.Holds(more));
            bench.run(200);
        }
        assertThat(holds(low)).as("what is claimed already stays so").isEmpty();
        assertThat(bench.of(PeerOutput.Note.class)).hasSize(1);
    }

    private LinkId greeted(DeviceUuid uuid, String preference) {
        LinkId link = bench.accept();
        bench.say(link, hello(uuid, preference));
        return link;
    }

    private void says(LinkId link, DeviceUuid uuid, Set<DeviceUuid> devices) {
        bench.say(link, SyncWriter.write(new SyncMessage.Hold(uuid, devices)));
    }

    private List<Set<DeviceUuid>> holds(LinkId link) {
        return bench.said(link, SyncMessage.Hold.class).stream()
                .map(SyncMessage.Hold::devices)
                .toList();
    }

    /** As told last; nothing at first. */
    private Set<DeviceUuid> elsewhere() {
        List<PeerOutput.DrivenElsewhere> told = bench.of(PeerOutput.DrivenElsewhere.class);
        return told.isEmpty() ? Set.of() : told.get(told.size() - 1).devices();
    }

    private static String hello(DeviceUuid uuid, String preference) {
        return SyncWriter.write(new SyncMessage.Hello(uuid, 1, "x", preference, List.of()));
    }

    private static DeviceUuid device(long number) {
        return new DeviceUuid(String.format("LW-A%011X", number));
    }
}
