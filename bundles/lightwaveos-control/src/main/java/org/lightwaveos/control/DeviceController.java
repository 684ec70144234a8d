/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;

/**
 * One device under control. Every method returns at once and may be called from any thread; what comes of it is heard
 * by the {@link DeviceListener}.
 */
public interface DeviceController extends AutoCloseable {

    /** Begins to connect, and goes on for ever. */
    void start();

    /**
     * Asks for a value. It is shown at once, sent as soon as pacing allows (the latest value wins), and held against
     * stale reports for a second; then the device's own word counts. Asked while the link is down, it is kept for a
     * short outage and dropped, with the truth shown, after a long one.
     *
     * @throws IllegalArgumentException if the value is outside the field's range
     */
    void set(LightField field, int value);

    /**
     * Asks for several values, each as with {@link #set(LightField, int)}. Those that one message can carry travel in one, so
     * that the device shows them in one frame.
     *
     * @param transition how an effect among them is to change: transition type 0..11; empty for a plain change
     * @throws IllegalArgumentException if a value is outside its field's range; then none is asked for
     */
    void set(Map<LightField, Integer> values, OptionalInt transition);

    /**
     * Changes the effect through a transition.
     *
     * @param effectId effect id
     * @param transition transition type 0..11; empty for a plain change
     */
    void setEffect(int effectId, OptionalInt transition);

    /** Steps to the next (+1) or previous (-1) effect in the device's own order. */
    void stepEffect(int direction);

    /**
     * Somebody else has charge of the light and its zones now: what has not been sent of them is not, and what the device
     * has not confirmed is believed the way it turns out instead of being insisted on.
     */
    void relent();

    /** Has the state reported again: everything known now, and the device asked for the truth. */
    void refresh();

    /**
     * Tells when the listener has heard all that was known up to now. What it hears before that may be older than what has been
     * asked for before this call.
     *
     * @param then called as the listener is, in turn; never, if the controller is closed before
     */
    void whenHeard(Runnable then);

    /** mDNS or a probe has seen this device at the endpoint: connect there now if the link is down. */
    void seenAt(Endpoint endpoint);

    /**
     * Blinks the strip three times and returns it to exactly what it was.
     *
     * @return completes when the strip is back; exceptionally if the link is down or lost meanwhile
     */
    CompletionStage<Void> identify();

    /** Commands about zones. */
    ZoneControl zones();

    /** Commands about presets. */
    PresetControl presets();

    /** Commands about the rest: transitions, edge mixer, colour correction, camera mode, effect parameters. */
    ExtraControl extras();

    /**
     * Whether somebody wants to know how the device is doing: only then it is asked, every 10 s, and its pushes are
     * told to {@link ExtraListener#onDiagnostics}. Off to begin with.
     */
    void watchDiagnostics(boolean on);

    /**
     * Whether somebody wants to see what the strips show: only then {@link ExtraListener#onFrame} is told. Off to begin with,
     * and without effect where the way to the device carries no frames.
     */
    default void watchFrames(boolean on) {}

    /** What has been counted so far. */
    LinkCounters counters();

    /** Closes the socket and forgets everything. Idempotent; does not wait for the network. */
    @Override
    void close();
}
