/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.machine.StatusVoice;
import org.lightwaveos.model.LightState;

/**
 * Brings the link up, and up again.
 *
 * <pre>
 *   WAITING --> LOOKING --> OPENING --> GREETING --> UP
 *      ^           |           |         |   ^        |
 *      +-----------+-----------+---------+   +--boot--+
 *      +----------------------lost--------------------+
 * </pre>
 *
 * LOOKING sees whether it is worth it, see {@link Openings}. GREETING asks who is there and reads the first light, over and over. A
 * device that boots or falls silent is greeted anew, without closing the port.
 */
final class Connector {

    private enum Phase {
        IDLE,
        WAITING,
        LOOKING,
        OPENING,
        GREETING,
        UP
    }

    private final SerialSettings settings;
    private final Openings openings;
    private final Standing standing;
    private final Out out;
    private final StatusVoice voice;
    private final RequestLane lane;
    private final Evidence evidence;
    private final BootWatch boots = new BootWatch();
    private final Greeting greeting = new Greeting();
    private Phase phase = Phase.IDLE;
    private long port;
    private long dueAt = Times.NEVER;
    private long wait = Times.REOPEN_FIRST;
    private long openSince;
    private long upSince;

    Connector(
            SerialSettings settings,
            Openings openings,
            Out out,
            StatusVoice voice,
            RequestLane lane,
            Evidence evidence) {
        this.settings = settings;
        this.openings = openings;
        standing = new Standing(openings);
        this.out = out;
        this.voice = voice;
        this.lane = lane;
        this.evidence = evidence;
    }

    boolean isUp() {
        return phase == Phase.UP;
    }

    /** The port that is to be listened to. */
    boolean isCurrent(long which) {
        return which == port && (phase == Phase.LOOKING || phase == Phase.OPENING || isOpen());
    }

    private boolean isOpen() {
        return phase == Phase.GREETING || phase == Phase.UP;
    }

    void start(long now) {
        if (phase == Phase.IDLE) {
            voice.say(new LinkStatus.Connecting());
            look(now);
        }
    }

    /** The port may be there again. */
    void seen(long now) {
        if (phase == Phase.WAITING) {
            wait = Times.REOPEN_FIRST;
            standing.hopeAgain();
            dueAt = now;
        } else if (phase == Phase.GREETING && lane.isFree()) {
            greet(now, now);
        }
    }

    private void look(long now) {
        phase = Phase.LOOKING;
        port++;
        dueAt = now + Times.OPEN_LIMIT;
        out.add(new SerialAction.Look(port));
    }

    void onFound(long what, long now) {
        if (phase != Phase.LOOKING) {
            return;
        }
        standing.found(what, now);
        if (standing.isThere() && now >= standing.openAt()) {
            open(now);
            return;
        }
        await(now);
        dueAt = Math.min(dueAt, now + Times.LOOK_AGAIN);
        if (standing.isUnsteady(now)) {
            voice.sayWhy(new Offline(Reason.SERIAL_UNSTEADY, List.of(settings.port())));
        } else if (!standing.isThere()) {
            voice.sayWhy(Troubles.of(SerialEvent.PortTrouble.MISSING, settings));
        }
        if (standing.isThere()) {
            dueAt = Math.min(dueAt, standing.openAt());
        }
    }

    private void open(long now) {
        phase = Phase.OPENING;
        dueAt = now + Times.OPEN_LIMIT;
        out.add(new SerialAction.Open(port));
    }

    void onOpened(long now) {
        if (phase == Phase.OPENING) {
            out.newConnection();
            openings.opened();
            openSince = now;
            lane.open(port);
            evidence.clear();
            greet(now, now);
        }
    }

    void onNotOpened(SerialEvent.PortTrouble trouble, boolean foreseen, long now) {
        if (phase == Phase.OPENING) {
            voice.sayWhy(Troubles.of(trouble, settings));
            if (!foreseen) {
                openings.opened();
                standing.vain(now);
            }
            standing.closed(now);
            await(now);
        }
    }

    private void greet(long at, long now) {
        phase = Phase.GREETING;
        greeting.begin(at);
        dueAt = Math.max(at, now) + Times.GREETING_LIMIT;
    }

    /** What is to be asked now to find out who is there; null for nothing yet. */
    @Nullable
    Job nextGreeting(long now) {
        return phase == Phase.GREETING && now >= greetingDueAt() ? greeting.next() : null;
    }

    /** The first light of whoever has been greeted, once. */
    Optional<LightState> takeFirstLight(long now) {
        @Nullable LightState first = phase == Phase.GREETING ? greeting.light() : null;
        if (first == null) {
            return Optional.empty();
        }
        phase = Phase.UP;
        upSince = now;
        dueAt = Times.NEVER;
        boots.clear();
        evidence.clear();
        voice.say(new LinkStatus.Online());
        return Optional.of(first);
    }

    /** The device's firmware has said its first words. */
    void onFirmwareBoot(long now) {
        boots.firmwareBooted(now);
        booted(now);
    }

    /** The device's chip has said its first words. */
    void onChipBoot(long now) {
        boots.chipBooted(now);
        booted(now);
    }

    private void booted(long now) {
        if (!isOpen()) {
            return;
        }
        lane.drop();
        if (boots.isLoop(now)) {
            voice.say(new Offline(Reason.SERIAL_BOOT_LOOP, List.of(settings.port())));
            greet(now + Times.BOOT_STABLE, now);
        } else {
            if (phase == Phase.UP) {
                gone(new Offline(Reason.LOST, List.of()), now);
            }
            greet(now + Times.BOOT_SETTLES, now);
        }
    }

    /** Nobody answers any more. */
    void dead(long now) {
        gone(evidence.verdict(), now);
        greet(now, now);
    }

    /** The port is gone. */
    void onLost(long now) {
        gone(new Offline(Reason.LOST, List.of()), now);
        close(now);
    }

    /** The last reason counts: the port's own word comes after the silence that it explains. */
    private void gone(LinkStatus why, long now) {
        voice.sayUnlessBack(why, now);
        voice.sayWhy(why);
    }

    void tick(long now) {
        voice.tick(now);
        if (phase == Phase.UP && now - upSince >= Times.LINK_PROVEN) {
            wait = Times.REOPEN_FIRST;
        }
        if (isOpen() && now - openSince >= Times.STEADY) {
            openings.stood();
        }
        if (phase == Phase.UP && now - upSince >= Times.STEADY) {
            openings.hopeAgain();
        }
        if (now < dueAt) {
            return;
        }
        if (phase == Phase.WAITING) {
            look(now);
        } else if (phase == Phase.LOOKING || phase == Phase.OPENING) {
            // the port's thread hangs in opening; should it ever come back, we go on
            voice.sayWhy(Troubles.of(SerialEvent.PortTrouble.BROKEN, settings));
            dueAt = Times.NEVER;
        } else if (phase == Phase.GREETING) {
            voice.sayWhy(evidence.verdict());
            evidence.clear();
            if (now - openSince < openings.patience()) {
                greet(now + Times.ASK_AGAIN, now);
            } else {
                standing.vain(now);
                close(now);
            }
        }
    }

    /** At a wrong baud rate nobody knows what arrives of a question: it might act as a key. */
    private long greetingDueAt() {
        return evidence.isNoisy() ? Times.NEVER : greeting.dueAt();
    }

    private void close(long now) {
        out.add(new SerialAction.Close(port));
        lane.close();
        standing.closed(now);
        await(now);
    }

    private void await(long now) {
        phase = Phase.WAITING;
        dueAt = now + wait;
        wait = Math.min(Times.REOPEN_MAX, 2 * wait);
    }

    long wakeUp() {
        long ask = phase == Phase.GREETING && lane.isFree() ? greetingDueAt() : Times.NEVER;
        return Math.min(Math.min(dueAt, ask), voice.wakeUp());
    }
}
