/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Optional;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.codec.RestReader;
import org.lightwaveos.control.codec.RestReader.DeviceInfo;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.control.transport.HttpOutcome.Answered;
import org.lightwaveos.control.transport.HttpOutcome.Failed;
import org.lightwaveos.model.DeviceUuid;

/**
 * Asks an endpoint who it is: {@code sync/status} for the UUID, then {@code device/info} for the rest. Firmware without
 * multi-device support has no {@code sync/status}; it is recognised by its name alone.
 */
public final class IdentityCheck {

    private static final String PRODUCT = "LightwaveOS";
    private static final int NOT_FOUND = 404;
    private static final DeviceInfo UNTOLD = new DeviceInfo("", "", "", "");

    private final Endpoint endpoint;
    private final RestCalls calls;
    private Optional<DeviceUuid> uuid = Optional.empty();
    private boolean statusKnown;

    /** @param apiKey empty for none */
    public IdentityCheck(Endpoint endpoint, String apiKey) {
        this.endpoint = endpoint;
        this.calls = new RestCalls(apiKey);
    }

    /** What to do next. */
    public sealed interface Step {

        /** Send this and give its outcome to {@link IdentityCheck#next}. */
        record Ask(HttpCall call) implements Step {}

        record Known(DeviceIdentity identity) implements Step {}

        record Unknown(Offline why) implements Step {}
    }

    public Step first() {
        return new Step.Ask(calls.syncStatus(endpoint));
    }

    public Step next(HttpOutcome outcome) {
        return statusKnown ? info(outcome) : status(outcome);
    }

    /** The UUID, as soon as it is known. */
    Optional<DeviceUuid> uuid() {
        return uuid;
    }

    private Step status(HttpOutcome outcome) {
        if (outcome instanceof Failed failed) {
            return failed(failed);
        }
        if (!(outcome instanceof Answered answered)) {
            return unknown("no answer");
        }
        if (answered.status() == 200) {
            uuid = RestReader.uuid(answered.body());
            if (uuid.isEmpty()) {
                return unknown("no UUID");
            }
        } else if (answered.status() != NOT_FOUND) {
            return new Step.Unknown(Failures.answer(answered, endpoint, withKey()));
        }
        statusKnown = true;
        return new Step.Ask(calls.deviceInfo(endpoint));
    }

    /** With the UUID known the rest is ornament; without it the name must do. */
    private Step info(HttpOutcome outcome) {
        DeviceInfo info = UNTOLD;
        if (outcome instanceof Answered answered) {
            if (answered.status() == 200) {
                Optional<DeviceInfo> told = RestReader.deviceInfo(answered.body());
                info = told.isPresent() ? told.get() : UNTOLD;
            } else if (answered.status() == 429 || answered.status() == 401) {
                return new Step.Unknown(Failures.answer(answered, endpoint, withKey()));
            }
        } else if (uuid.isEmpty() && outcome instanceof Failed failed) {
            return failed(failed);
        }
        if (uuid.isEmpty() && !info.name().contains(PRODUCT)) {
            return unknown(info.name().isEmpty() ? "HTTP 404" : info.name());
        }
        return new Step.Known(
                new DeviceIdentity(uuid, endpoint, info.name(), info.firmware(), info.board(), info.sdk()));
    }

    private Step failed(Failed failed) {
        return new Step.Unknown(Failures.network(failed.cause(), endpoint, false, withKey()));
    }

    private Step unknown(String said) {
        return new Step.Unknown(Failures.of(Reason.NOT_A_DEVICE, endpoint, said));
    }

    private boolean withKey() {
        return !calls.apiKey().isEmpty();
    }
}
