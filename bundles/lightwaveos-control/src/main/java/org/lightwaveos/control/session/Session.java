/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.DeviceMessage.EffectsCurrent;
import org.lightwaveos.control.codec.DeviceMessage.Push;
import org.lightwaveos.control.codec.DeviceMessage.Reply;
import org.lightwaveos.control.codec.DeviceMessage.Status;
import org.lightwaveos.control.codec.DeviceMessage.Unreadable;
import org.lightwaveos.control.machine.Actions;
import org.lightwaveos.control.machine.DeviceMachine;
import org.lightwaveos.control.machine.StatusVoice;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * One device: feed it events with the time at which they happened, do what it says, and call again when it asks to be
 * called. The same events at the same times give the same actions. Not thread-safe.
 */
public final class Session implements DeviceMachine<SessionEvent, SessionAction> {

    /** Most messages that leave in one go; the rest of the second's share trickles. */
    private static final int MAX_BURST = 4;

    private final Out out = new Out();
    private final StatusVoice voice = new StatusVoice(out::add);
    private final FieldBook book = new FieldBook();
    private final Connector connector;
    private final Line line;
    private final SocketDesk socketDesk;
    private final TopicDesk topics;
    private final Panel panel;
    private final Errands errands;
    private final RestDesk restDesk;
    private final StatusRhythm rhythm = new StatusRhythm();
    private final boolean withKey;
    private final boolean lightOnly;
    private long now;

    public Session(DeviceSettings settings, RandomGenerator random) {
        int perSecond = settings.maxMessagesPerSecond();
        Bucket messages = new Bucket(perSecond, Math.min(MAX_BURST, perSecond));
        lightOnly = settings.lightOnly();
        withKey = !settings.apiKey().isEmpty();
        connector = new Connector(settings, out, voice, new Backoff(random), messages);
        line = new Line(out, messages);
        socketDesk = new SocketDesk(out, book, line);
        topics = new TopicDesk(out, line, !lightOnly);
        panel = new Panel(out, topics, socketDesk, book);
        errands = new Errands(out, line, panel);
        line.add(socketDesk);
        line.add(topics);
        line.add(errands);
        restDesk = new RestDesk(
                out,
                book,
                panel::effectsAre,
                new Bucket(RestDesk.PER_SECOND, RestDesk.BURST),
                new RestCalls(settings.apiKey()));
    }

    @Override
    public Actions<SessionAction> handle(long nowMs, SessionEvent event) {
        now = Math.max(now, nowMs);
        dispatch(event);
        connector.tick(now);
        voice.tick(now);
        if (!connector.isUp()) {
            book.dropStale(now);
            topics.dropStale(now);
        }
        if (line.isUp()) {
            speak();
        }
        if (socketDesk.takeNews()) {
            restDesk.wantReading(now + Times.REST_AFTER_CHANGE);
        }
        panel.tick(now);
        if (errands.takeSleepy()) {
            restDesk.wake(now);
        }
        if (restDesk.takeAwake()) {
            panel.presetsAwake(now);
        }
        restDesk.pump(now);
        book.tell(out);
        topics.tell();
        return out.take();
    }

    @Override
    public long nextWakeUp() {
        long socket = line.isUp() ? Math.min(line.wakeUp(now), socketDesk.alarmAt()) : Times.NEVER;
        long desks = Math.min(socket, restDesk.wakeUp(now));
        long stale = connector.isUp() ? Times.NEVER : Math.min(book.nextStale(), topics.nextStale());
        return Math.min(Math.min(connector.wakeUp(), voice.wakeUp()), Math.min(desks, stale));
    }

    private void speak() {
        line.expire(now);
        socketDesk.tick(now);
        line.pump(now);
        if (line.isDead() && connector.isUp()) {
            down();
            connector.drop(Failures.of(Reason.LOST), "no answer", now);
            // it may be due again at once
            connector.tick(now);
        }
    }

    @Override
    public LinkCounters counters() {
        return out.counters();
    }

    /** The socket that is to be closed when the session is thrown away, 0 for none. */
    public long socket() {
        return connector.socket();
    }

    private void dispatch(SessionEvent event) {
        if (event instanceof SessionEvent.Received received) {
            onReceived(received);
        } else if (event instanceof SessionEvent.Answered answered) {
            onAnswered(answered.call(), answered.outcome());
        } else if (event instanceof SessionEvent.SocketOpened opened) {
            if (opened.socket() == connector.socket()) {
                connector.onOpened(now);
            }
        } else if (event instanceof SessionEvent.SocketClosed closed) {
            if (closed.socket() == connector.socket() && connector.onClosed(closed.cause(), now)) {
                down();
            }
        } else {
            onUser(event);
        }
    }

    private void onUser(SessionEvent event) {
        if (event instanceof SessionEvent.Start) {
            voice.say(new LinkStatus.Connecting());
            connector.start(now);
        } else if (event instanceof SessionEvent.Wanted wanted) {
            wanted.values().forEach((field, value) -> want(field, value, wanted.transition()));
        } else if (event instanceof SessionEvent.Step step) {
            if (line.isUp()) {
                socketDesk.step(step.direction(), now);
            }
        } else if (event instanceof SessionEvent.Relent) {
            book.relent();
            panel.relent();
        } else if (event instanceof SessionEvent.Refresh) {
            book.tellAll(out);
            topics.refresh(now);
            if (connector.isUp()) {
                socketDesk.wantReading(now);
                restDesk.wantReading(now);
            }
        } else if (event instanceof SessionEvent.Seen seen) {
            connector.seen(seen.endpoint(), now);
            if (connector.isUp()) {
                // it may have restarted behind our back: find out now instead of at the next keep-alive
                socketDesk.check(now);
            }
        } else if (event instanceof SessionEvent.Identify identify) {
            socketDesk.identify(identify.ticket(), now);
        } else if (event instanceof SessionEvent.Turned turned) {
            panel.turn(turned, now);
        } else if (event instanceof SessionEvent.Watched watched) {
            panel.watch(watched.on(), now);
        } else if (event instanceof SessionEvent.Wished wished) {
            panel.wished(wished.deed(), now);
            errands.add(wished.deed(), wished.ticket(), now);
        }
    }

    private void want(LightField field, int value, OptionalInt transition) {
        if (field == LightField.EFFECT) {
            socketDesk.dropSteps();
        }
        book.want(field, panel.possible(field, value), transition, now);
    }

    private void onReceived(SessionEvent.Received event) {
        if (event.socket() != connector.socket()) {
            return;
        }
        out.received++;
        DeviceMessage message = event.message();
        if (message instanceof Unreadable unreadable) {
            out.unreadable++;
            out.note("unreadable", "the device sent what cannot be read: " + unreadable.reason());
        }
        if (!connector.isUp()) {
            if (connector.onGreetingMessage(message, now) && message instanceof EffectsCurrent current) {
                up(current);
            }
            return;
        }
        line.received(now);
        if (message instanceof Status status) {
            onStatus(status);
            topics.onPush(message, now);
        } else if (message instanceof DeviceError error) {
            onError(error);
        } else if (message instanceof DeviceMessage.Answer answer) {
            out.countBad(answer.badValues());
            line.answered(answer.requestId(), message, now);
            if (message instanceof Reply reply) {
                // some pushes carry the request id of whoever caused them
                topics.onPush(new Push(reply.type()), now);
            }
        } else {
            topics.onPush(message, now);
        }
    }

    private void up(EffectsCurrent first) {
        out.countBad(first.badValues());
        line.up(connector.socket(), now);
        socketDesk.up(now);
        topics.up(now);
        book.dropStale(now);
        topics.dropStale(now);
        socketDesk.learn(first.light(), true, now);
        // its first reading of mood and trails comes at once anyway
        socketDesk.takeNews();
        book.tell(out);
        voice.say(new LinkStatus.Online());
        restDesk.up(connector.endpoint(), now);
        if (!lightOnly) {
            restDesk.wake(now);
        }
    }

    private void down() {
        line.down();
        socketDesk.down();
        topics.down();
        errands.down();
        rhythm.renew();
        restDesk.down();
        book.linkDown();
    }

    /**
     * The device composes its pushes from a cache: one that contradicts a live reading of a moment ago may well be older
     * than the reading. Then another reading decides, so that nothing jumps back and nothing is missed. Any other is shown at
     * once, and looked into at once.
     */
    private void onStatus(Status status) {
        out.countBad(status.badValues());
        long believable = socketDesk.lastLiveAt() + Times.REPORT_DOUBT;
        if (book.isHueDoubtful(status.light())) {
            socketDesk.wantReading(Math.max(now, believable));
        }
        LightState told = status.light().without(LightField.HUE);
        Set<LightField> news = book.news(told);
        if (isUnasked()) {
            socketDesk.wantReading(Math.max(now + Times.STEP_SETTLES, believable));
        }
        if (news.isEmpty()) {
            return;
        }
        if (now < believable) {
            socketDesk.wantReading(believable);
        } else {
            book.learn(told.values(), news);
            socketDesk.look(now);
            restDesk.wantReading(now + Times.REST_AFTER_CHANGE);
        }
    }

    /**
     * Whether a push means that somebody else has changed something. After a single change it still carries the old values,
     * and the next one comes when the device pleases: so what it says is no help, but when it comes is.
     */
    private boolean isUnasked() {
        return rhythm.isOutOfTurn(now) && book.slots().isEmpty() && topics.isSettled();
    }

    private void onError(DeviceError error) {
        if (error.code().equals(DeviceError.UNAUTHORIZED)) {
            Offline why = Failures.of(withKey ? Reason.KEY_REFUSED : Reason.KEY_MISSING);
            down();
            connector.drop(why, "not authorised", now);
            return;
        }
        line.onError(error, now);
        restDesk.block(line.blockedUntil());
    }

    private void onAnswered(long call, HttpOutcome outcome) {
        connector.onAnswer(call, outcome, now);
        int retryAfter = restDesk.onAnswer(call, outcome, now);
        if (retryAfter >= 0) {
            line.block(now, retryAfter);
            restDesk.block(line.blockedUntil());
        }
    }
}
