/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.machine.Actions;
import org.lightwaveos.control.machine.DeviceMachine;
import org.lightwaveos.control.machine.StatusVoice;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.codec.MessageReader;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Status;
import org.lightwaveos.serial.codec.SerialMessage.Transitions;
import org.lightwaveos.serial.stream.StreamItem;

/**
 * One device on a serial port: feed it events with the time at which they happened, do what it says, and call again when it
 * asks to be called. The same events at the same times give the same actions. Not thread-safe.
 */
public final class SerialSession implements DeviceMachine<SerialEvent, SerialAction> {

    private final Out out = new Out();
    private final StatusVoice voice = new StatusVoice(out::add);
    private final RequestLane lane = new RequestLane(out);
    private final Evidence evidence;
    private final Connector connector;
    private final LightDesk light = new LightDesk(out);
    private final ZoneDesk zones;
    private final MixerDesk mixer;
    private final CaptureDesk capture = new CaptureDesk(out);
    private final Errands errands = new Errands(out);
    private final EffectPages effects = new EffectPages(out, light);
    private final Question transitions = new Question(Request.transitions(), Times.NEVER, this::transitionsAre);
    private final Question diagnostics = new Question(Request.status(), Times.DIAGNOSTIC_POLL, this::statusIs);
    private final PixelDesk pixels;
    private final List<Speaker> speakers;
    private final boolean lightOnly;
    private boolean watched;
    private long now;

    public SerialSession(SerialSettings settings) {
        this(settings, new Openings());
    }

    /** @param openings of earlier sessions with the same device */
    public SerialSession(SerialSettings settings, Openings openings) {
        lightOnly = settings.lightOnly();
        evidence = new Evidence(settings);
        connector = new Connector(settings, openings, out, voice, lane, evidence);
        zones = new ZoneDesk(out, !lightOnly);
        mixer = new MixerDesk(out, !lightOnly);
        pixels = new PixelDesk(out, settings.baud());
        speakers = List.of(
                light.flashes(),
                light.commands(),
                errands,
                zones,
                mixer,
                light.questions(),
                effects,
                transitions,
                pixels,
                diagnostics);
    }

    @Override
    public Actions<SerialAction> handle(long nowMs, SerialEvent event) {
        now = Math.max(now, nowMs);
        dispatch(event);
        lane.tick(now);
        if (connector.isUp() && lane.isDead()) {
            down();
            connector.dead(now);
        }
        connector.takeFirstLight(now).ifPresent(this::up);
        connector.tick(now);
        if (!connector.isUp()) {
            light.book.dropStale(now);
            zones.book.dropStale(now);
            mixer.book.dropStale(now);
        }
        light.blinker().tick(now);
        capture.hosted(pixels.hostsPicture(), now);
        speak();
        light.book.tell(out);
        zones.tell();
        mixer.tell();
        return out.take();
    }

    @Override
    public long nextWakeUp() {
        long first = Math.min(
                connector.wakeUp(), Math.min(lane.wakeUp(), light.blinker().endAt()));
        if (!connector.isUp()) {
            long stale = Math.min(zones.book.nextStale(), mixer.book.nextStale());
            return Math.min(first, Math.min(stale, light.book.nextStale()));
        }
        if (lane.isFree()) {
            first = Math.min(first, capture.wantedAt());
            for (Speaker speaker : speakers) {
                first = Math.min(first, speaker.wantedAt());
            }
        }
        return first;
    }

    @Override
    public LinkCounters counters() {
        return out.counters();
    }

    private void speak() {
        if (!lane.isFree()) {
            return;
        }
        @Nullable Job greeting = connector.nextGreeting(now);
        if (greeting != null) {
            lane.send(greeting, now);
        } else if (connector.isUp()) {
            capture.tick(lane, now);
            @Nullable Speaker next = nextSpeaker();
            if (next != null) {
                lane.send(next.speak(now), now);
            }
        }
    }

    private @Nullable Speaker nextSpeaker() {
        @Nullable Speaker next = null;
        for (Speaker speaker : speakers) {
            if (speaker.wantedAt() <= now && (next == null || speaker.neededBy() < next.neededBy())) {
                next = speaker;
            }
        }
        return next;
    }

    private void dispatch(SerialEvent event) {
        if (event instanceof SerialEvent.Heard heard) {
            if (connector.isCurrent(heard.port())) {
                evidence.heard(heard.bytes(), heard.noise());
                lane.onHeard(now);
                heard.items().forEach(this::onItem);
            }
        } else if (event instanceof SerialEvent.Opened opened) {
            if (connector.isCurrent(opened.port())) {
                connector.onOpened(now);
            }
        } else if (event instanceof SerialEvent.NotOpened failed) {
            if (connector.isCurrent(failed.port())) {
                connector.onNotOpened(failed.trouble(), failed.foreseen(), now);
            }
        } else if (event instanceof SerialEvent.Found found) {
            if (connector.isCurrent(found.port())) {
                connector.onFound(found.what(), now);
            }
        } else if (event instanceof SerialEvent.Lost lost) {
            if (connector.isCurrent(lost.port())) {
                down();
                connector.onLost(now);
            }
        } else {
            onUser(event);
        }
    }

    private void onUser(SerialEvent event) {
        if (event instanceof SerialEvent.Start) {
            connector.start(now);
        } else if (event instanceof SerialEvent.Seen) {
            connector.seen(now);
        } else if (event instanceof SerialEvent.Wanted wanted) {
            light.want(wanted.field(), wanted.value(), wanted.transition(), now);
        } else if (event instanceof SerialEvent.Relent) {
            light.book.relent();
            zones.book.relent();
        } else if (event instanceof SerialEvent.Step step) {
            step(step.direction());
        } else if (event instanceof SerialEvent.PixelsOffered offered) {
            pixels.offer(offered.on(), now);
        } else if (event instanceof SerialEvent.PixelsAsked) {
            pixels.tellAgain();
        } else if (event instanceof SerialEvent.ZonesWanted wanted) {
            zones.book.want(ZoneKnob.MODE, wanted.on() ? 1 : 0, OptionalInt.empty(), now);
        } else if (event instanceof SerialEvent.ZoneWanted wanted) {
            zones.want(wanted.zone(), wanted.field(), wanted.value(), now);
        } else if (event instanceof SerialEvent.MixerWanted wanted) {
            wanted.values().forEach((field, value) -> mixer.book.want(field, value, OptionalInt.empty(), now));
        } else if (event instanceof SerialEvent.Impossible impossible) {
            zones.impossible("not to be had by serial: " + impossible.what());
        } else if (event instanceof SerialEvent.Wished wished) {
            wish(wished);
        } else if (event instanceof SerialEvent.Identify identify) {
            if (connector.isUp()) {
                light.blinker().start(identify.ticket(), now);
            } else {
                errands.end(identify.ticket(), Optional.of("not connected"));
            }
        } else if (event instanceof SerialEvent.Refresh) {
            refresh();
        } else if (event instanceof SerialEvent.Looked looking) {
            capture.look(looking.on(), now);
        } else if (event instanceof SerialEvent.Watched watching) {
            watched = watching.on();
            diagnostics.ask(watched && connector.isUp() ? now : Times.NEVER);
        }
    }

    private void step(int direction) {
        int shown = light.book.shown().get(LightField.EFFECT).orElse(-1);
        int next = shown < 0 ? -1 : effects.beside(shown, direction);
        if (next < 0) {
            out.note("step", "the effects are not known yet");
        } else {
            light.want(LightField.EFFECT, next, OptionalInt.empty(), now);
        }
    }

    private void wish(SerialEvent.Wished wished) {
        if (!connector.isUp()) {
            errands.end(wished.ticket(), Optional.of("not connected"));
            return;
        }
        LongConsumer done = wished.zones() ? at -> zones.wantReading(at + Times.PRESET_SETTLES) : at -> {};
        errands.add(wished.request(), wished.ticket(), done, now);
    }

    private void refresh() {
        light.book.tellAll(out);
        zones.tellAgain();
        mixer.tellAgain();
        light.wantReading(now);
        zones.wantReading(now);
        mixer.wantReading(now);
    }

    private void onItem(StreamItem item) {
        if (item instanceof StreamItem.JsonLine line) {
            out.received++;
            onMessage(MessageReader.read(line.text()));
        } else if (item instanceof StreamItem.TextLine line) {
            if (BootWatch.isChipBoot(line.text())) {
                boot(true);
            } else {
                evidence.strangerSpoke(line.text());
            }
        } else if (item instanceof StreamItem.Spoilt) {
            out.unreadable++;
            if (!evidence.isNoisy()) {
                lane.onSpoilt(now);
            }
        } else {
            evidence.deviceSpoke();
            if (item instanceof StreamItem.Capture frame) {
                capture.heard(frame.frame(), now);
            }
        }
    }

    private void onMessage(SerialMessage message) {
        if (message instanceof SerialMessage.Unreadable unreadable) {
            out.unreadable++;
            out.note("unreadable", "the device sent what cannot be read: " + unreadable.reason());
            evidence.strangerSpoke(unreadable.reason());
            lane.onSpoilt(now);
            return;
        }
        if (message instanceof SerialMessage.Stray stray) {
            evidence.strangerSpoke(stray.type());
            return;
        }
        if (message instanceof Answer answer) {
            evidence.clear();
            lane.onAnswer(answer, now);
        } else if (message instanceof SerialMessage.Refused refused) {
            lane.onRefused(refused, now);
        } else if (message instanceof SerialMessage.Booted) {
            boot(false);
        }
        pixels.heard(message, now);
        evidence.deviceSpoke();
    }

    private void boot(boolean chip) {
        if (connector.isUp()) {
            down();
        }
        if (chip) {
            connector.onChipBoot(now);
        } else {
            connector.onFirmwareBoot(now);
        }
    }

    private void up(LightState first) {
        light.up(first, now);
        effects.up(now);
        zones.up(now);
        mixer.up(now);
        capture.up(now);
        transitions.ask(lightOnly ? Times.NEVER : now);
        diagnostics.ask(watched ? now : Times.NEVER);
        pixels.up(now);
    }

    private void down() {
        light.down();
        zones.down();
        mixer.down();
        capture.down();
        errands.down();
        effects.down();
        transitions.stop();
        diagnostics.stop();
        pixels.down();
    }

    private void transitionsAre(Answer answer, long at) {
        if (answer instanceof Transitions are) {
            out.add(new Tell.Told("transitions", listener -> listener.onTransitions(are.transitions())));
        }
    }

    private void statusIs(Answer answer, long at) {
        if (watched && answer instanceof Status is) {
            Diagnostics told = new Diagnostics(
                    is.fps(),
                    OptionalInt.empty(),
                    is.freeHeap(),
                    OptionalInt.empty(),
                    is.uptime(),
                    OptionalInt.empty(),
                    Diagnostics.NONE.tempo(),
                    Optional.empty(),
                    Diagnostics.NONE.microphone());
            out.add(new Tell.Told("diagnostics", listener -> listener.onDiagnostics(told)));
        }
    }
}
