/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.List;
import java.util.Objects;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.SyncMessage;
import org.lightwaveos.peer.protocol.SyncReader;
import org.lightwaveos.peer.protocol.SyncReading;
import org.lightwaveos.virtual.sync.Versions;

/** Why a unit that does not follow our speaker may show another light. */
final class Excuse {

    /** The speaker repeats itself at least so often. */
    private static final long REPEATED_MS = 32_000;

    private final UnitNode unit;
    private final OwnNode speaker;
    private final GroupLight wanted;
    private final List<UnitNode> units;
    private final long nowMs;

    /** @param units all that there are */
    Excuse(UnitNode unit, OwnNode speaker, GroupLight wanted, List<UnitNode> units, long nowMs) {
        this.unit = unit;
        this.speaker = speaker;
        this.wanted = wanted;
        this.units = units;
        this.nowMs = nowMs;
    }

    boolean holds() {
        return isOutOfReach() || isTorn() || isMisled() || isUnknown() && isTooFarApart();
    }

    /** A unit has few connections, and the speaker's is none of them. */
    private boolean isOutOfReach() {
        return unit.ends().stream()
                .noneMatch(end -> end.stands() && end.other().owner() == speaker && !isAboutToBeClosed(end));
    }

    /** The speaker tries for ever. What it has just opened stands until the unit, which is full, has read its name. */
    private boolean isAboutToBeClosed(Wire.End end) {
        return unit.hasNoRoomFor(speaker.uuid()) && nowMs - end.openedMs() < Weather.FAIR.maxDelayMs();
    }

    /** It is connected with a correct unit that leads as well, by what that one sees, and counts in other numbers. */
    boolean isTorn() {
        return unit.ends().stream()
                .filter(Wire.End::stands)
                .map(end -> end.other().owner())
                .anyMatch(other -> other instanceof UnitNode rival
                        && rival.kind() == UnitNode.Kind.CORRECT
                        && rival.uuid().equals(rival.leader())
                        && !rival.uuid().equals(speaker.leader()));
    }

    /**
     * It follows a correct unit that is wrong; whether that one has an excuse is looked at when its own turn comes. Or it is
     * firmware, and has just read wrong what that one repeats, at a time of its own.
     */
    private boolean isMisled() {
        return units.stream()
                .filter(other -> other != unit && other.uuid().equals(unit.leader()))
                .anyMatch(leader -> leader.kind() == UnitNode.Kind.CORRECT
                        && (!leader.shows(wanted) || unit.kind() == UnitNode.Kind.FIRMWARE && unit.isToldOtherwise()));
    }

    /**
     * Its number is: firmware's always, a correct unit's until the speaker has told it something that it took, and again when
     * somebody else has or something has got lost, or when it follows one whom the speaker does not see.
     */
    private boolean isUnknown() {
        return unit.kind() == UnitNode.Kind.FIRMWARE
                || !unit.hasTakenLast(speaker)
                || !Objects.equals(unit.leader(), speaker.leader());
    }

    /** It was told by the speaker, and passed it over since it is for its leader to bring two such versions together. */
    private boolean isTooFarApart() {
        boolean heard = unit.lastWords().stream()
                .anyMatch(word -> word.from() == speaker && nowMs - word.atMs() <= REPEATED_MS);
        return heard && unit.lastWords().stream().anyMatch(this::isRefused);
    }

    private boolean isRefused(UnitNode.Word word) {
        return SyncReader.read(word.text()) instanceof SyncReading.Accepted accepted
                && !takes(word, accepted.message());
    }

    private boolean takes(UnitNode.Word last, SyncMessage message) {
        long own = last.own().version();
        boolean fromLeader = last.leader().equals(speaker.uuid().text());
        if (message instanceof SyncMessage.Command command) {
            return Versions.acceptsCommand(own, command.version().value(), fromLeader);
        }
        return message instanceof SyncMessage.State state
                && Versions.acceptsState(own, state.version().value(), fromLeader);
    }
}
