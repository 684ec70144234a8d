/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.List;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;

/** Good times: what is true of every installation, once nothing happens to it any more. */
final class Quiet {

    /** Units notice a dead connection after 40 s, try again within 16 s, and hear of the light after 30 s more at most. */
    private static final long UNITS_CALM_MS = 90_000;

    private static final long CALM_MS = 45_000;
    private static final long REACTION_MS = 1_000;
    private static final long MINUTE_MS = 60_000;
    private static final int CHANGES = 3;
    private static final int SLIDER_STEPS = 25;
    /** Longer than two frames take, so that nobody's word overtakes what was its reason. */
    private static final long SLIDER_MS = 17;

    private final Household household;
    private final Holders holders;
    private final Group group;

    /** Waits until all must be quiet. */
    Quiet(Household household, Holders holders) {
        this.household = household;
        this.holders = holders;
        household.run(household.units.isEmpty() ? CALM_MS : UNITS_CALM_MS);
        this.group = new Group(household);
    }

    /** @return what could not be demanded of units */
    Excuses check() {
        checkLeaders();
        Excuses excuses = group.checkLight();
        for (int i = 0; i < CHANGES; i++) {
            checkChange();
        }
        checkSlider();
        checkTwoUsers();
        holders.check();
        holders.checkChange();
        switch (household.random.nextInt(3)) {
            case 0 -> checkIdleMinute();
            case 1 -> checkThatTheLightOutlivesItsSpeaker();
            default -> checkStop();
        }
        return excuses;
    }

    /** A unit that is full may just be turning somebody away, again. */
    private void checkLeaders() {
        try {
            group.checkLeaders();
        } catch (AssertionError inPassing) {
            household.run(REACTION_MS);
            group.checkLeaders();
        }
    }

    /** The speaker may just be repeating the light to all; then it is not for another 30 s. */
    private void checkChange() {
        // One asks the leader, and one goes to each. With units, pings, pongs and a hello may fall due just then.
        int members = household.members.size();
        long most = members + 2L + 6L * (members - 1) * household.units.size();
        long texts = change();
        if (texts > most) {
            texts = change();
        }
        Group.require(texts <= most, "a change took " + texts + " messages, which is more than " + most);
    }

    /** @return how many messages it took */
    private long change() {
        Member user = household.anyOf(group.users());
        UserChange change = UserChange.random(household.random);
        long before = household.network.carried();
        List<List<GroupLight>> showings =
                household.ours.stream().map(OwnNode::watch).toList();
        household.trace.say("a change in quiet times");
        group.wants(change);
        user.change(change);
        Group.require(user.shows(group.wanted()), Trace.name(user) + " does not show at once what its user wants");
        household.run(REACTION_MS);
        group.checkLight();
        checkLeaders();
        Group.require(showings.stream().allMatch(seen -> seen.size() <= 1), "a change was shown more than once");
        return household.network.carried() - before;
    }

    /** Somebody moves a slider up: nobody sees it go down in between. */
    private void checkSlider() {
        OwnNode user =
                household.anyOf(household.ours.stream().filter(OwnNode::hasUser).toList());
        household.trace.say("a slider");
        user.change(new LightCommand.SetBrightness(new Level(0)));
        household.run(REACTION_MS);
        List<List<GroupLight>> showings =
                household.ours.stream().map(OwnNode::watch).toList();
        for (int level = 1; level <= SLIDER_STEPS; level++) {
            user.change(new LightCommand.SetBrightness(new Level(level)));
            household.run(SLIDER_MS);
        }
        household.run(REACTION_MS);
        for (List<GroupLight> seen : showings) {
            List<Integer> levels =
                    seen.stream().map(light -> light.brightness().value()).toList();
            boolean rising = levels.stream().sorted().toList().equals(levels);
            Group.require(rising && levels.contains(SLIDER_STEPS), "a slider that was moved up was seen as " + levels);
        }
        group.wants(user.shown());
        group.checkLight();
    }

    /** One moves a slider and stops; as soon as another one sees where, that one moves it on, and has the last word. */
    private void checkTwoUsers() {
        List<OwnNode> users = household.ours.stream().filter(OwnNode::hasUser).toList();
        OwnNode first = household.anyOf(users);
        Member second = household.anyOf(group.users());
        household.trace.say("two users");
        for (int level = 50; level <= 60; level++) {
            first.change(new LightCommand.SetBrightness(new Level(level)));
            household.run(SLIDER_MS);
        }
        for (int ms = 0; ms < REACTION_MS && second.brightness() != 60; ms++) {
            household.run(1);
        }
        household.run(SLIDER_MS);
        UserChange last = UserChange.brightness(200);
        group.wants(last);
        second.change(last);
        household.run(REACTION_MS);
        group.checkLight();
    }

    private void checkIdleMinute() {
        long before = household.network.carried();
        holders.checkIdle(() -> household.run(MINUTE_MS));
        long texts = household.network.carried() - before;
        // A state each 30 s from the speaker to each; signs of life of ours are control frames.
        int members = household.members.size();
        long most = 2L * members + 2;
        // Between a unit and another member there may be two connections, with ping and pong from both sides each 10 s.
        most += 36L * (members - 1) * household.units.size();
        Group.require(texts <= most, "an idle minute took " + texts + " messages, which is more than " + most);
        group.checkLight();
    }

    private void checkThatTheLightOutlivesItsSpeaker() {
        OwnNode speaker = group.speaker();
        if (household.ours.stream().filter(OwnNode::hasUser).count() < 2 || !household.units.isEmpty()) {
            return;
        }
        UserChange change = UserChange.random(household.random);
        group.wants(change);
        speaker.change(change);
        household.run(REACTION_MS / 2);
        speaker.crash();
        household.run(10_000);
        Group heirs = new Group(household);
        heirs.checkLeaders();
        holders.check();
        heirs.wants(group.wanted());
        heirs.checkLight();
        UserChange inItsAbsence = UserChange.random(household.random);
        heirs.wants(inItsAbsence);
        household.anyOf(heirs.users()).change(inItsAbsence);
        household.run(REACTION_MS);
        heirs.checkLight();
        speaker.start();
        household.run(25_000);
        group.checkLeaders();
        holders.check();
        group.wants(heirs.wanted());
        group.checkLight();
    }

    private void checkStop() {
        OwnNode last = household.anyOf(household.ours);
        household.trace.say("the last stop");
        last.stop();
        household.run(REACTION_MS);
        List<Wire.End> ends = household.ours.stream()
                .flatMap(node -> node.ends().stream())
                .filter(end -> end.other().owner() == last)
                .toList();
        Group.require(ends.isEmpty(), ends.size() + " hold on to one that has stopped");
        holders.check();
        household.network.watch(last);
        household.run(MINUTE_MS);
        Group.require(household.network.spokenTo() == 0, "one that has stopped was spoken to");
    }
}
