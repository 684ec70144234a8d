/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lightwaveos.demo.house.UnitKind;

class GroupFiguresTest {
    private static final List<String> ROLES = List.of("searching", "leading");
    private static final List<String> LEADERS = List.of("self");

    @Test
    void goodIsGood() {
        GroupFigures figures = figures(phase -> phase);
        JsonObject json = JsonParser.parseString(figures.toJson()).getAsJsonObject();

        assertThat(figures.good()).isTrue();
        assertThat(json.get("ok").getAsBoolean()).isTrue();
        assertThat(json.get("rolesAsExpected").getAsBoolean()).isTrue();
        assertThat(json.get("lightKept").getAsBoolean()).isTrue();
        assertThat(json.get("kind").getAsString()).isEqualTo("firmware");
        assertThat(json.getAsJsonArray("roles")).hasSize(2);
        JsonObject follows = json.getAsJsonObject("follows");
        assertThat(follows.getAsJsonObject("firstUnitMs").get("p99").getAsDouble())
                .isEqualTo(10);
        assertThat(follows.getAsJsonObject("lastUnitMs").get("p99").getAsDouble())
                .isEqualTo(20);
        assertThat(follows.get("n").getAsInt()).isEqualTo(GroupFigures.MIN_COMMANDS);
        assertThat(figures.toJson()).doesNotContain("\n");
    }

    @Test
    void eachShortcomingOfEachPartIsBad() {
        for (String name : GroupTrial.PHASES) {
            Tally tally = tally(GroupFigures.MIN_COMMANDS, 20);
            Tally missing = tally(GroupFigures.MIN_COMMANDS, 20);
            missing.missed();

            assertBad(new Phase(name, Double.NaN, 1, tally, true), "the role never came", false);
            assertBad(new Phase(name, 1, 1, tally, false), "the role did not last", false);
            assertBad(new Phase(name, 1, Double.NaN, tally, true), "the light did not follow", true);
            assertBad(new Phase(name, 1, 1, missing, true), "a command was missed", true);
            assertBad(new Phase(name, 1, 1, new Tally(), true), "nothing was played", true);
        }
    }

    @Test
    void onlyThePartsThatAreLongHaveToBeFast() {
        for (String name : GroupTrial.PHASES) {
            boolean measured = GroupTrial.MEASURED.contains(name);
            Phase slow = new Phase(name, 1, 1, tally(GroupFigures.MIN_COMMANDS, 100), true);
            Phase few = new Phase(name, 1, 1, tally(GroupFigures.MIN_COMMANDS - 1, 20), true);

            assertThat(with(slow).good()).as("slow %s", name).isEqualTo(!measured);
            assertThat(with(few).good()).as("short %s", name).isEqualTo(!measured);
        }
    }

    @Test
    void whatWasNotComeToIsBadAndLeftOut() {
        Phase first = new Phase(GroupTrial.LEADS, 1, 1, tally(GroupFigures.MIN_COMMANDS, 20), true);
        GroupFigures ended = new GroupFigures(UnitKind.CORRECT, 3, List.of(first), Optional.empty(), ROLES, LEADERS);
        JsonObject json = JsonParser.parseString(ended.toJson()).getAsJsonObject();

        assertThat(ended.good()).isFalse();
        assertThat(json.has("follows")).isFalse();
        assertThat(json.get("rolesAsExpected").getAsBoolean()).isFalse();
        assertThat(json.get("lightKept").isJsonNull()).isTrue();
    }

    private static void assertBad(Phase phase, String why, boolean rolesAsExpected) {
        GroupFigures figures = with(phase);
        JsonObject json = JsonParser.parseString(figures.toJson()).getAsJsonObject();

        assertThat(figures.good()).as("%s: %s", phase.name(), why).isFalse();
        assertThat(json.get("rolesAsExpected").getAsBoolean()).as(why).isEqualTo(rolesAsExpected);
    }

    private static GroupFigures with(Phase phase) {
        return figures(good -> good.name().equals(phase.name()) ? phase : good);
    }

    private static GroupFigures figures(UnaryOperator<Phase> change) {
        List<Phase> phases = new ArrayList<>();
        for (String name : GroupTrial.PHASES) {
            phases.add(change.apply(new Phase(name, 1, 1, tally(GroupFigures.MIN_COMMANDS, 20), true)));
        }
        return new GroupFigures(UnitKind.FIRMWARE, 3, phases, Optional.of(true), ROLES, LEADERS);
    }

    private static Tally tally(int count, int lastMs) {
        Tally tally = new Tally();
        for (int i = 0; i < count; i++) {
            tally.shown(10_000_000, lastMs * 1_000_000L);
        }
        return tally;
    }
}
