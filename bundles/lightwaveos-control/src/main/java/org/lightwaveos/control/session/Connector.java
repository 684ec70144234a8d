/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.machine.StatusVoice;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.model.DeviceUuid;

/**
 * Brings the link up, and up again.
 *
 * <pre>
 *   WAITING --> ASKING --> SPACING --> OPENING --> GREETING --> UP
 *      ^          |           |           |            |         |
 *      +----------+-----------+-----------+------------+---------+
 * </pre>
 *
 * ASKING verifies the identity by REST each time, SPACING keeps the device's 2 s between sockets, GREETING authenticates
 * and reads the first state. A unit with another UUID never gets a socket.
 */
final class Connector {

    private enum Phase {
        IDLE,
        WAITING,
        ASKING,
        SPACING,
        OPENING,
        GREETING,
        UP
    }

    private static final int NORMAL_CLOSURE = 1000;

    private final Out out;
    private final StatusVoice voice;
    private final Backoff backoff;
    private final String apiKey;
    private final EndpointChoice choice;
    private final Greeting greeting;

    private Optional<DeviceUuid> expected;
    private Phase phase = Phase.IDLE;
    private Endpoint endpoint;
    private IdentityCheck check;
    private @Nullable DeviceIdentity told;
    private long dueAt = Times.NEVER;
    private long notBefore;
    private long attemptedAt;
    private long announcedAt = -Times.ANNOUNCED;
    private boolean permanent;
    private long call;
    private long socket;
    private long socketTouchedAt = -Times.SOCKET_SPACING;
    private long ownSessionEndedAt = -Times.OWN_SESSION_LINGERS;
    private long upSince;

    Connector(DeviceSettings settings, Out out, StatusVoice voice, Backoff backoff, Bucket bucket) {
        this.out = out;
        this.voice = voice;
        this.backoff = backoff;
        this.apiKey = settings.apiKey();
        this.expected = settings.expected();
        this.endpoint = settings.endpoint();
        this.choice = new EndpointChoice(endpoint);
        this.check = new IdentityCheck(endpoint, apiKey);
        this.greeting = new Greeting(out, bucket, apiKey);
    }

    void start(long now) {
        if (phase == Phase.IDLE) {
            phase = Phase.WAITING;
            dueAt = now;
        }
    }

    boolean isUp() {
        return phase == Phase.UP;
    }

    /** The socket in use or being opened, 0 for none. */
    long socket() {
        return socket;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    void seen(Endpoint where, long now) {
        choice.hint(where);
        announcedAt = now;
        long spacing = permanent ? Times.WAKE_SPACING_PERMANENT : Times.WAKE_SPACING;
        long earliest = Math.max(notBefore, attemptedAt + spacing);
        if (phase == Phase.WAITING) {
            dueAt = Math.min(dueAt, Math.max(now, earliest));
            backoff.reset();
        } else if (phase == Phase.ASKING) {
            // what was asked may have been lost with the device's power: its network would try again after seconds only
            dueAt = Math.max(now, earliest);
            backoff.reset();
        }
    }

    void onAnswer(long id, HttpOutcome outcome, long now) {
        if (phase == Phase.ASKING && id == call) {
            dueAt = Times.NEVER;
            out.received++;
            follow(check.next(outcome), now);
        }
    }

    void onOpened(long now) {
        if (phase == Phase.OPENING) {
            socketTouchedAt = now;
            phase = Phase.GREETING;
            greeting.begin(socket, now);
            dueAt = now;
        }
    }

    /** A message before the link is up. Returns whether it brought the link up. */
    boolean onGreetingMessage(DeviceMessage message, long now) {
        if (phase != Phase.GREETING) {
            return false;
        }
        // whoever talks to us has given us a session, and may keep it for a while after a loss
        ownSessionEndedAt = now;
        Greeting.Result result = greeting.on(message, now);
        if (result == Greeting.Result.REFUSED) {
            failed(Failures.refusal(greeting.refusal(), endpoint, !apiKey.isEmpty()), now);
        } else if (result == Greeting.Result.DONE) {
            phase = Phase.UP;
            dueAt = Times.NEVER;
            upSince = now;
            permanent = false;
            out.connects++;
            return true;
        } else {
            dueAt = greeting.wakeUp(now);
        }
        return false;
    }

    /** The socket has gone by itself. Returns whether the link was up. */
    boolean onClosed(CloseCause cause, long now) {
        socket = 0;
        if (phase == Phase.UP) {
            lost(cause, now);
            return true;
        }
        socketTouchedAt = now;
        if (Failures.isTooFast(cause)) {
            // another controller of this host was here a moment ago, perhaps our own predecessor: no news for a user
            voice.sayUnlessBack(Failures.of(Reason.LOST), now);
            waitFor(Times.SOCKET_SPACING, now);
        } else if (phase == Phase.OPENING || phase == Phase.GREETING) {
            boolean lingers = now - ownSessionEndedAt < Times.OWN_SESSION_LINGERS;
            failed(Failures.network(cause, endpoint, lingers, !apiKey.isEmpty()), now);
        }
        return false;
    }

    /** The link is up but worthless. */
    void drop(Offline why, String reason, long now) {
        closeSocket(reason, now);
        if (now - upSince >= Times.LINK_PROVEN) {
            backoff.reset();
        }
        if (why.reason() == Reason.LOST) {
            voice.sayUnlessBack(why, now);
            again(now);
        } else {
            failed(why, now);
        }
    }

    void tick(long now) {
        if (now < dueAt) {
            return;
        }
        switch (phase) {
            case WAITING, ASKING -> attempt(now);
            case SPACING -> open(now);
            case OPENING -> failed(Failures.of(Reason.SILENT, endpoint), now);
            case GREETING -> {
                if (greeting.tick(now)) {
                    dueAt = greeting.wakeUp(now);
                } else {
                    failed(Failures.of(Reason.SILENT, endpoint), now);
                }
            }
            default -> dueAt = Times.NEVER;
        }
    }

    long wakeUp() {
        return dueAt;
    }

    private void attempt(long now) {
        out.newConnection();
        endpoint = choice.next();
        attemptedAt = now;
        phase = Phase.ASKING;
        dueAt = Times.NEVER;
        check = new IdentityCheck(endpoint, apiKey);
        follow(check.first(), now);
    }

    private void follow(IdentityCheck.Step step, long now) {
        if (step instanceof IdentityCheck.Step.Ask ask) {
            @Nullable DeviceUuid other = stranger();
            if (other != null) {
                wrong(other.text(), now);
                return;
            }
            call = out.nextId();
            out.sent++;
            out.add(new SessionAction.SendHttp(call, ask.call()));
        } else if (step instanceof IdentityCheck.Step.Known known) {
            verified(known.identity(), now);
        } else if (step instanceof IdentityCheck.Step.Unknown unknown) {
            failed(unknown.why(), now);
        }
    }

    private @Nullable DeviceUuid stranger() {
        Optional<DeviceUuid> found = check.uuid();
        return found.isPresent() && expected.isPresent() && !found.equals(expected) ? found.get() : null;
    }

    private void verified(DeviceIdentity identity, long now) {
        if (expected.isPresent() && identity.uuid().isEmpty()) {
            wrong("no UUID", now);
            return;
        }
        expected = identity.uuid();
        choice.verified(endpoint);
        if (!identity.equals(told)) {
            told = identity;
            out.add(new Tell.IdentityIs(identity));
        }
        phase = Phase.SPACING;
        dueAt = socketTouchedAt + Times.SOCKET_SPACING;
        tick(now);
    }

    private void wrong(String found, long now) {
        choice.wrong(endpoint);
        String wanted = expected.isPresent() ? expected.get().text() : "";
        failed(Failures.of(Reason.WRONG_DEVICE, wanted, found), now);
    }

    private void open(long now) {
        socket = out.nextId();
        socketTouchedAt = now;
        phase = Phase.OPENING;
        dueAt = now + Times.SOCKET_OPEN;
        out.add(new SessionAction.OpenSocket(socket, endpoint));
    }

    private void lost(CloseCause cause, long now) {
        ownSessionEndedAt = now;
        if (now - upSince >= Times.LINK_PROVEN) {
            backoff.reset();
        }
        voice.sayUnlessBack(Failures.network(cause, endpoint, true, !apiKey.isEmpty()), now);
        again(now);
    }

    /** After a loss, however it came out: whoever has just announced itself is there. */
    private void again(long now) {
        long wait = backoff.next();
        waitFor(now - announcedAt < Times.ANNOUNCED ? 0 : wait, now);
    }

    private void failed(Offline why, long now) {
        closeSocket("", now);
        choice.failed(endpoint);
        permanent = why.reason().permanent();
        notBefore = now + Failures.stayAway(why);
        voice.say(why);
        long wait = permanent ? backoff.jittered(Times.PERMANENT_RETRY) : backoff.next();
        waitFor(Math.max(wait, Failures.stayAway(why)), now);
    }

    private void waitFor(long wait, long now) {
        phase = Phase.WAITING;
        dueAt = now + wait;
    }

    private void closeSocket(String reason, long now) {
        if (socket != 0) {
            out.add(new SessionAction.CloseSocket(socket, NORMAL_CLOSURE, reason));
            socket = 0;
            if (phase != Phase.UP) {
                // the device counts attempts, and when it counted this one is not known
                socketTouchedAt = now;
            }
            ownSessionEndedAt = now;
        }
    }
}
