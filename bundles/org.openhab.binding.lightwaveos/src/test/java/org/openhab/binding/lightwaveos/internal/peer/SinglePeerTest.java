/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;
import org.openhab.core.thing.ThingUID;

class SinglePeerTest {

    private final VirtualScheduler time = new VirtualScheduler();
    private final SinglePeer single = new SinglePeer(time);
    private final List<String> granted = new ArrayList<>();

    private final class Wish implements SinglePeer.Candidate {
        private final String id;

        private Wish(String id) {
            this.id = id;
        }

        @Override
        public ThingUID thing() {
            return new ThingUID(LightwaveBindingConstants.THING_TYPE_PEER, id);
        }

        @Override
        public void granted() {
            granted.add(id);
        }
    }

    private final Wish one = new Wish("one");
    private final Wish two = new Wish("two");
    private final Wish three = new Wish("three");

    @Test
    void theFirstIsItAndTheOthersLearnWhomTheyWaitFor() {
        assertThat(single.enter(one)).isEmpty();
        assertThat(single.enter(two)).contains(one.thing());
        assertThat(single.enter(three)).contains(one.thing());
        assertThat(granted).containsExactly("one");
    }

    @Test
    void whoHasWaitedLongestIsNext() {
        single.enter(one);
        single.enter(two);
        single.enter(three);
        single.leave(one);
        time.pass(SinglePeer.KEPT);
        assertThat(granted).containsExactly("one", "two");
        single.leave(two);
        time.pass(SinglePeer.KEPT);
        assertThat(granted).containsExactly("one", "two", "three");
    }

    /** A changed setting ends the handler and starts it again. */
    @Test
    void whoComesBackAtOnceIsStillIt() {
        single.enter(one);
        single.enter(two);
        single.leave(one);
        Wish again = new Wish("one");
        assertThat(single.enter(again)).isEmpty();
        time.pass(Duration.ofMinutes(1));
        assertThat(granted).containsExactly("one", "one");
    }

    @Test
    void aPlaceThatIsKeptIsNobodyElses() {
        single.enter(one);
        single.leave(one);
        assertThat(single.enter(two)).contains(one.thing());
        assertThat(granted).containsExactly("one");
        time.pass(SinglePeer.KEPT);
        assertThat(granted).containsExactly("one", "two");
    }

    @Test
    void whoHasGivenUpWaitingIsPassedOver() {
        single.enter(one);
        single.enter(two);
        single.enter(three);
        single.leave(two);
        single.leave(one);
        time.pass(SinglePeer.KEPT);
        assertThat(granted).containsExactly("one", "three");
    }

    @Test
    void whenAllHaveGoneTheNextIsItAtOnce() {
        single.enter(one);
        single.leave(one);
        time.pass(SinglePeer.KEPT);
        assertThat(single.enter(two)).isEmpty();
        assertThat(granted).containsExactly("one", "two");
        assertThat(time.pending()).isZero();
    }
}
