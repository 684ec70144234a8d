/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.RestReader;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpOutcome.Answered;

/** Translates what the network and the device say into what a user can act on (device facts, sections 2.2 and 2.5). */
final class Failures {

    /** The limit on messages blocks for 5 s at most, the one on keys for 300. */
    private static final int LONGEST_RATE_BLOCK = 10;

    private static final int POLICY_VIOLATION = 1008;
    private static final int SERVICE_RESTART = 1012;
    private static final int TRY_AGAIN_LATER = 1013;

    private Failures() {}

    static Offline of(Reason reason, Object... args) {
        return new Offline(reason, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** A socket or request that came to nothing. */
    static Offline network(CloseCause cause, Endpoint endpoint, boolean ownSessionMayLinger, boolean withKey) {
        return switch (cause.kind()) {
            case REFUSED -> of(Reason.REFUSED, endpoint);
            case NO_ROUTE -> of(Reason.NO_ROUTE, endpoint);
            case CONNECT_TIMEOUT -> of(Reason.TIMEOUT, endpoint);
            case NO_ANSWER -> of(Reason.SILENT, endpoint);
            case UPGRADE_REFUSED -> status(cause.code(), 0, Optional.empty(), endpoint, withKey);
            case CLOSED_BY_DEVICE -> closed(cause, ownSessionMayLinger);
            case BROKEN -> of(Reason.LOST);
            case PROTOCOL_ERROR -> of(Reason.NOT_A_DEVICE, endpoint, cause.detail());
        };
    }

    /** Whether the device refuses a socket only for coming too soon after the last one. */
    static boolean isTooFast(CloseCause cause) {
        return cause.kind() == CloseCause.Kind.CLOSED_BY_DEVICE
                && cause.code() == TRY_AGAIN_LATER
                && cause.detail().contains("too fast");
    }

    private static Offline closed(CloseCause cause, boolean ownSessionMayLinger) {
        return switch (cause.code()) {
            case POLICY_VIOLATION -> {
                if (cause.detail().contains("limit")) {
                    yield of(Reason.DEVICE_FULL);
                }
                yield of(ownSessionMayLinger ? Reason.LOST : Reason.SESSION_TAKEN);
            }
            case TRY_AGAIN_LATER, SERVICE_RESTART -> of(Reason.DEVICE_BUSY);
            default -> of(Reason.LOST);
        };
    }

    /** A REST answer other than the one hoped for. */
    static Offline answer(Answered answered, Endpoint endpoint, boolean withKey) {
        return status(
                answered.status(), answered.retryAfterSeconds(), RestReader.error(answered.body()), endpoint, withKey);
    }

    private static Offline status(
            int status, int retryAfter, Optional<DeviceError> error, Endpoint endpoint, boolean withKey) {
        return switch (status) {
            case 401, 403 -> of(withKey ? Reason.KEY_REFUSED : Reason.KEY_MISSING);
            case 429 ->
                error.isPresent()
                        ? blocked(
                                error.get().message(),
                                Math.max(retryAfter, error.get().retryAfterSeconds()))
                        : blocked("", retryAfter);
            case 503 -> of(Reason.DEVICE_BUSY);
            default -> of(Reason.NOT_A_DEVICE, endpoint, "HTTP " + status);
        };
    }

    /** The first thing asked by WebSocket was refused. */
    static Offline refusal(DeviceError error, Endpoint endpoint, boolean withKey) {
        return switch (error.code()) {
            case DeviceError.UNAUTHORIZED -> of(withKey ? Reason.KEY_REFUSED : Reason.KEY_MISSING);
            case DeviceError.RATE_LIMITED -> blocked(error.message(), error.retryAfterSeconds());
            default -> of(Reason.NOT_A_DEVICE, endpoint, error.code());
        };
    }

    private static Offline blocked(String message, int seconds) {
        boolean forKeys = message.contains("authentication") || seconds > LONGEST_RATE_BLOCK;
        int told = seconds > 0 ? seconds : (int) (Times.BLOCKED / 1000);
        return of(forKeys ? Reason.KEY_BLOCKED : Reason.RATE_LIMITED, told);
    }

    /** How long the device has asked us to stay away, in ms. */
    static long stayAway(Offline offline) {
        if (offline.reason() != Reason.KEY_BLOCKED && offline.reason() != Reason.RATE_LIMITED) {
            return 0;
        }
        List<String> args = offline.args();
        return Long.parseLong(args.get(0)) * 1000 + Times.BLOCKED_MARGIN;
    }
}
