/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.lightwaveos.control.codec.CommandWriter;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.AuthAccepted;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.DeviceMessage.EffectsCurrent;

/** The first words on a new socket: the key if there is one, then the first reading. Each has to be answered soon. */
final class Greeting {

    enum Result {
        GOING_ON,
        DONE,
        REFUSED
    }

    private enum Word {
        AUTH,
        READ
    }

    private static final DeviceError NONE = new DeviceError("", "", "", 0);

    private final Out out;
    private final Bucket bucket;
    private final String apiKey;
    private long socket;
    private Word word = Word.READ;
    private boolean spoken;
    private String requestId = "";
    private long spokenAt;
    private DeviceError refusal = NONE;

    Greeting(Out out, Bucket bucket, String apiKey) {
        this.out = out;
        this.bucket = bucket;
        this.apiKey = apiKey;
    }

    void begin(long openSocket, long now) {
        socket = openSocket;
        next(apiKey.isEmpty() ? Word.READ : Word.AUTH);
        tick(now);
    }

    Result on(DeviceMessage message, long now) {
        if (message instanceof AuthAccepted && word == Word.AUTH) {
            next(Word.READ);
            tick(now);
        } else if (message instanceof EffectsCurrent current
                && current.requestId().equals(requestId)) {
            out.roundTripMs = now - spokenAt;
            return Result.DONE;
        } else if (message instanceof DeviceError error && concerns(error)) {
            if (word == Word.AUTH && isUnknownCommand(error)) {
                // built without authentication: a key in our configuration is no reason to stay away
                next(Word.READ);
                tick(now);
            } else {
                refusal = error;
                return Result.REFUSED;
            }
        }
        return Result.GOING_ON;
    }

    DeviceError refusal() {
        return refusal;
    }

    /** Speaks if it is time. False if the device has been silent for too long. */
    boolean tick(long now) {
        if (!spoken && bucket.tryTake(now)) {
            spoken = true;
            spokenAt = now;
            requestId = Long.toString(out.nextId());
            String frame = word == Word.AUTH
                    ? CommandWriter.auth(requestId, apiKey)
                    : CommandWriter.effectsGetCurrent(requestId);
            out.sent++;
            out.add(new SessionAction.SendText(socket, frame));
        }
        return !spoken || now - spokenAt < Times.SOCKET_ANSWER;
    }

    long wakeUp(long now) {
        return spoken ? spokenAt + Times.SOCKET_ANSWER : bucket.readyAt(now);
    }

    private void next(Word following) {
        word = following;
        spoken = false;
        requestId = "";
    }

    /** Refusals of a key or for speed come without a request id; anything else without one is about something else. */
    private boolean concerns(DeviceError error) {
        return spoken
                && (error.requestId().equals(requestId)
                        || error.code().equals(DeviceError.UNAUTHORIZED)
                        || error.code().equals(DeviceError.RATE_LIMITED));
    }

    private static boolean isUnknownCommand(DeviceError error) {
        return !error.code().equals(DeviceError.UNAUTHORIZED) && !error.code().equals(DeviceError.RATE_LIMITED);
    }
}
