/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import java.util.Optional;

/**
 * A Thing's status as the REST API and the status events spell it.
 *
 * @param status for example ONLINE
 * @param statusDetail for example NONE or COMMUNICATION_ERROR
 * @param description the text for people; null where openHAB leaves it out
 */
public record StatusView(String status, String statusDetail, String description) {
    /** Whether the Thing is ONLINE. */
    public boolean online() {
        return "ONLINE".equals(status);
    }

    /** The text for people, if there is one. */
    public Optional<String> reason() {
        return Optional.ofNullable(description).filter(text -> !text.isBlank());
    }
}
